import type { Profile } from './schema';

/** What a profile is found by, as one text: title, names, numbers, domains, and how the Chinese of them is read. */
export function searchText(profile: Profile, readings: readonly string[]): string {
  const { title, entity, leader, websites } = profile;
  const sites = websites.flatMap(({ name, domains }) => [name, ...domains]);
  return [
    title,
    entity.name,
    entity.certificateNumber,
    entity.filingNumber,
    leader.name,
    leader.certificateNumber,
    ...sites,
    ...readings,
  ]
    .join('\n')
    .toLowerCase();
}

/** True when every word of the query stands somewhere in the text; an empty query finds everything. */
export function isFound(text: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export type ProfileOrder = 'name' | 'changed' | 'created';

interface Listed {
  name: string;
  created: number;
  updated: number;
}

/** Compares two profiles: by name in Chinese and English, last changed first, or oldest first. */
export function compareProfiles(order: ProfileOrder): (one: Listed, other: Listed) => number {
  if (order === 'changed') return (one, other) => other.updated - one.updated;
  if (order === 'created') return (one, other) => one.created - other.created;
  const names = new Intl.Collator(['zh', 'en'], { numeric: true });
  return (one, other) => names.compare(one.name, other.name);
}
