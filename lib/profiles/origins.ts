import type { Origin, Profile } from './schema';

type Origins = NonNullable<Profile['origins']>;

/** The profile with where one value comes from; without an origin, as of a value that was emptied, nothing is kept. */
export function withOrigin(profile: Profile, value: string, origin: Origin | null): Profile {
  const { [value]: _, ...others } = profile.origins ?? {};
  return { ...profile, origins: origin ? { ...others, [value]: origin } : others };
}

/** The profile without the origins of an administrator or website that goes. */
export function withoutOriginsOf(profile: Profile, id: string): Profile {
  if (!profile.origins) return profile;
  const kept = Object.entries(profile.origins).filter(([value]) => !value.split('@').includes(id));
  return { ...profile, origins: Object.fromEntries(kept) };
}

/**
 * Origins of two changes of one profile, value by value. They are no question to a person: where both sides changed
 * one, they changed the value as well, and its winner's stands.
 */
export function mergeOrigins(
  base: Origins = {},
  mine: Origins = {},
  theirs: Origins = {},
  winner: 'mine' | 'theirs',
): Origins {
  const values = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...values].flatMap((value) => {
    const [was, here, there] = [base[value], mine[value], theirs[value]];
    const side = same(here, was) ? 'theirs' : same(there, was) ? 'mine' : winner;
    const origin = side === 'mine' ? here : there;
    return origin ? [[value, origin] as const] : [];
  });
  return Object.fromEntries(merged);
}

const same = (one: Origin | undefined, other: Origin | undefined): boolean =>
  one?.from === other?.from && one?.of === other?.of && one?.at === other?.at;
