import type { FieldValue } from '@/lib/forms/values';
import type { Person, Profile } from '@/lib/profiles/schema';
import { personValues, toValues } from '@/lib/profiles/values';

import type { FieldState } from '../types';

/** Another value of the profile for the same kind of field. */
export interface Candidate {
  /** Id of the person or the website in the profile; `leader` for the leader. */
  id: string;
  /** Whose it is: the name of the person or of the website, empty when it has none. */
  of: string;
  value: FieldValue;
}

const PERSON = /^(leader|admin)\./;
const WEBSITE = /^(website|service|instance)\./;

/** The values of the profile's people or websites for a field, each once; none where there is no choice. */
export function candidatesFor(
  { key, index }: Pick<FieldState, 'key' | 'index'>,
  profile: Profile,
): Candidate[] {
  const found = PERSON.test(key)
    ? fromPeople(key, profile)
    : WEBSITE.test(key)
      ? fromWebsites(key, profile)
      : [];
  const byText = new Map<string, Candidate>();
  for (const { value, ...whose } of found)
    if (!byText.has(value.value)) byText.set(value.value, { ...whose, value: { ...value, index } });
  return byText.size > 1 ? [...byText.values()] : [];
}

function fromPeople(key: string, { leader, administrators }: Profile): Candidate[] {
  const role = key.startsWith('leader.') ? 'leader' : 'admin';
  const people: (Person & { id: string })[] = [{ ...leader, id: 'leader' }, ...administrators];
  return people.flatMap((person) => named(person.id, person.name, personValues(role, person), key));
}

function fromWebsites(key: string, profile: Profile): Candidate[] {
  return profile.websites.flatMap(({ id, name, domains }, website) =>
    named(id, name || (domains[0] ?? ''), toValues(profile, { website }), key),
  );
}

function named(id: string, of: string, values: readonly FieldValue[], key: string): Candidate[] {
  const value = values.find((one) => one.key === key && one.index === 0);
  return value ? [{ id, of, value }] : [];
}
