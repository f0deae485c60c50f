import { evidenceOf } from '@/lib/page/decide/evidence-text';
import type { RecognisedField } from '@/lib/page/types';

import type { AboutField } from './note-content';

/** Whether a value of the profile may go into a field at all. */
export const canFill = ({ certain, controls }: RecognisedField): boolean =>
  certain && controls.length > 0;

/** What the card of a note tells and does. A note stays when the page puts another control in the place of the first. */
export function aboutField(
  fields: readonly RecognisedField[],
  label: Element,
  first: RecognisedField,
  offer: (id: string) => void,
): AboutField {
  const field = fields.find((one) => one.label === label && one.key === first.key) ?? first;
  return {
    evidence: () => evidenceOf(field),
    controls: () => field.controls.flatMap(({ elements }) => elements),
    ...(canFill(field) && { fill: () => offer(field.id) }),
  };
}
