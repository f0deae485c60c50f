import type { FieldValue } from '@/lib/forms/values';
import type { Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';
import type { Finding } from '@/lib/rules/types';
import * as say from '../english/plan/refused-value';

/** Why our own rules would complain of a value as soon as it is filled. */
export interface Refusal {
  reason: string;
  /** The repair, where it is certain: what it does, and what the field gets instead. */
  fix?: { label: string; value: string };
}

/** Checks the values of a profile as those of a form are checked. */
export type CheckValues = (values: readonly FieldValue[]) => readonly Finding[];

/**
 * The rules that look at the form of a single value. What the others say depends on the page and on the province, and
 * may be right to fill all the same.
 */
const OF_FORM = new Set([
  'credit-code',
  'email-address',
  'landline-number',
  'mobile-number',
  'organisation-code',
  'passport',
  'permanent-resident-id',
  'residence-permit',
  'resident-id',
  'travel-permit',
]);

/** What is refused, by `key#index`; a value with a certain repair whatever rule refuses it. */
export function refusalsIn(findings: readonly Finding[]): Map<string, Refusal> {
  const refusals = new Map<string, Refusal>();
  for (const { rule, field, index, severity, message, fix } of findings) {
    const place = `${field}#${index}`;
    if (severity !== 'error' || !(fix ?? OF_FORM.has(rule))) continue;
    if (!refusals.get(place)?.fix) refusals.set(place, { reason: message, ...(fix && { fix }) });
  }
  return refusals;
}

/**
 * What the other errors say, by `key#index`. Such a value is filled, with a word before the press: it is wrong together
 * with others or in this province, so that an empty box would be no more right, and its finding stands below it on the
 * page, with the way out.
 */
export const objectionsIn = (findings: readonly Finding[]): Map<string, string> =>
  new Map(
    findings
      .filter(({ rule, severity, fix }) => severity === 'error' && !(fix ?? OF_FORM.has(rule)))
      .map(({ field, index, message }) => [`${field}#${index}`, message]),
  );

/**
 * What is refused of a profile, by `key#index`, for each website whose values may be used and, under `all`, for a page
 * that asks about several.
 */
export type RefusedPlaces = Readonly<Record<string, readonly string[]>>;

const placeOf = (website: number | undefined): string =>
  website === undefined ? 'all' : String(website);

/** What is refused of a profile, whichever page is filled from it: names of fields, nothing of what they hold. */
export function refusedPlaces(profile: Profile, check: CheckValues): RefusedPlaces {
  // A page may ask about one although the profile has none.
  const websites = [undefined, 0, ...profile.websites.keys()];
  return Object.fromEntries(
    websites.map((website) => [
      placeOf(website),
      [...refusalsIn(check(toValues(profile, { website }))).keys()],
    ]),
  );
}

/** The same as refusals, for who cannot check. */
export function refusedBefore(
  refused: RefusedPlaces,
  website: number | undefined,
): Map<string, Refusal> {
  const places = refused[placeOf(website)] ?? [];
  return new Map(places.map((place) => [place, { reason: say.refusedByRules }]));
}
