import type { FieldKey, SystemId } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

import { expectedHere } from './expected-fields';
import type { Plan } from '../types';

/** What the profile has for fields that one would expect on this step, and that no frame of the page asks. */
export function notOnPage(
  plans: readonly Plan[],
  values: readonly FieldValue[],
  system: SystemId | null,
): readonly { key: FieldKey; text: string }[] {
  const [first, ...others] = plans;
  const missing = first?.notOnPage.filter((key) =>
    others.every((plan) => plan.notOnPage.includes(key)),
  );
  const asked = plans.flatMap(({ items }) => items.map(({ field }) => field.key));
  return expectedHere(missing ?? [], asked, system).map((key) => ({
    key,
    text: values.find((value) => value.key === key)?.value ?? '',
  }));
}
