import type { EntityKind } from '@/lib/forms/types';
import type { ProvinceFile } from '@/lib/regions/telling';

export type Leaf = string | number | boolean | null;

/** Every single fact of a province with its path; the parts of a list that is a fact by itself are told apart. */
export function leavesOf(value: unknown, path: readonly string[] = []): [string, Leaf][] {
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => leavesOf(part, [...path, String(index)]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
  }
  return [[path.join('/'), value as Leaf]];
}

/** A copy of the province in which the one fact is another. */
export function withFact(province: ProvinceFile, path: string, value: Leaf): ProvinceFile {
  const copy: unknown = structuredClone(province);
  const keys = path.split('/');
  const last = keys.pop();
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (last === undefined) throw new Error('A fact needs a path.');
  place[last] = value;
  return copy as ProvinceFile;
}

/** Another value of the same kind, so that a checklist that tells the fact must change. */
export function anotherValue(value: Leaf, path = ''): Leaf {
  if (path.startsWith('materials/') && path.endsWith('/when'))
    return value === 'more-than-3-domains' ? 'domains-do-not-fit' : 'more-than-3-domains';
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return OTHER_CHOICES[String(value)] ?? `${value}, or something else`;
}

const OTHER_CHOICES: Record<string, string> = {
  'not-stated': 'local-id-only',
  'local-id-only': 'residence-proof',
  'residence-proof': 'any-local-proof',
  'any-local-proof': 'not-stated',
  required: 'not-required',
  'not-required': 'required',
  'authorization-letter-accepted': 'required',
  'authorization-letter': 'required',
  'legal-representative': 'legal-representative-or-authorized',
  'legal-representative-or-authorized': 'legal-representative',
  individual: 'organization',
  organization: 'individual',
};

/** Whether the fact speaks of that kind of entity at all. */
export function concerns(path: string, kind: EntityKind): boolean {
  return !(kind === 'individual' ? NOT_FOR_INDIVIDUALS : NOT_FOR_ORGANIZATIONS).test(path);
}

const NOT_FOR_INDIVIDUALS =
  /^(?:enterprise\/|crossProvince\/organization|materials\/organization|changes\/organization|addProvider\/organization|sitesPerOrder\/\w+\/organization)/;
const NOT_FOR_ORGANIZATIONS =
  /^(?:individual\/|crossProvince\/individual|materials\/individual|changes\/individual|addProvider\/individual|sitesPerOrder\/\w+\/individual|naming\/forbiddenWordsIndividual)/;

/** Facts that need no item, with the reason. */
export const NEED_NO_ITEM: readonly [RegExp, string][] = [
  [/(?:^|\/)source(?:\/\d+)?$/, 'a source id is shown with the item'],
  [/^(?:code|zhShort|latin)$/, 'the identity of the province, which the full name tells'],
  [
    /^icpAbbreviation\/confidence$/,
    'how sure the list of abbreviations is; the note tells what matters',
  ],
  [/^domainsPerWebsite\/conflict$/, 'follows from the two limits, which are both told'],
  [/^crossProvince\/individual\/conflict$/, 'follows from the statements, which are all told'],
  [/^crossProvince\/individual\/seed\/policy$/, 'the same for all; its note tells it in words'],
  [/^conflicts\/\d+$/, 'each conflict is told by the item of the fact in question'],
  [/^addProvider\/note$/, 'explains how the facts are written down'],
  [/^individual\/current\/date$/, 'told by the rule that cites it'],
  [/^unknown\/\d+$/, 'told by the items that say that something is unknown'],
  [
    /^smsVerification\/seed\/windowHours$/,
    'told where the founding documents require the verification',
  ],
];

/** Remarks of the fact files about documents, not about the province. */
export const EDITORIAL = [/^An English 2018 edition/, /^The English edition/];

/** Remarks of a province that speak of individuals alone. */
export const OF_INDIVIDUALS = /^(?:Individuals sign AND|Service content for individuals)/;
