import type { Owner } from '../owners';

/** What a label asks of its owner, and which fields that is. */
export interface Property {
  /** In plain English, for “Why this field?”. */
  en: string;
  /** `normalise`d, separated by spaces. */
  words: string;
  /** Further words, that are put together of several: a regular expression for the whole of one. */
  pattern?: string;
  /** Keys by owner, separated by spaces; `none` when the label names nobody. A person is the leader or the administrator. */
  of: Partial<Record<Owner | 'none', string>>;
}

export const people = (property: string) => ({
  leader: `leader.${property}`,
  admin: `admin.${property}`,
  person: `leader.${property} admin.${property}`,
});

/** Of people, also where the label names nobody. */
export const anybody = (property: string) => ({
  ...people(property),
  none: `leader.${property} admin.${property}`,
});

/** One field, whoever of these is named and also where nobody is. */
export const documents = (key: string, ...owners: Owner[]): Property['of'] =>
  Object.fromEntries(['none', ...owners].map((owner) => [owner, key]));
