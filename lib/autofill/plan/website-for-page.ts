import { isAppKind } from '@/lib/forms/service-kind';
import type { Profile } from '@/lib/profiles/schema';

import type { FieldState } from '../types';

type Asked = readonly Pick<FieldState, 'key' | 'index'>[];

/** Whether a page asks about several websites. */
export const asksSeveral = (fields: Asked): boolean =>
  fields.some(({ key, index }) => index > 0 && key.startsWith('website.'));

/**
 * Place in the profile of the website whose values go where a page asks about one: the chosen one, else the first of
 * the kind that the page asks for, an App or a website.
 * Undefined where the page asks about several, which then get all in the profile's order.
 */
export function websiteFor(
  { websites }: Pick<Profile, 'websites'>,
  fields: Asked,
  chosen: string,
): number | undefined {
  if (asksSeveral(fields)) return undefined;
  const at = websites.findIndex(({ id }) => id === chosen);
  if (at >= 0) return at;
  const wantsApp = fields.some(({ key }) => key.startsWith('app.'));
  const fitting = websites.findIndex(({ serviceKind }) => isAppKind(serviceKind) === wantsApp);
  return Math.max(0, fitting);
}
