import { mergeOrigins } from './origins';
import type { Administrator, Profile, ProfileDocument } from './schema';

/** Whose state stands where two people changed the same thing. */
export type Winner = 'mine' | 'theirs';

/**
 * Joins two changes of one profile that began from the same state: what only one side changed is taken from that side.
 * `differs` says whether both changed the same thing to different things; there the winner's state stands.
 *
 * @param base what both began from
 */
export function mergeProfiles(
  base: Profile,
  mine: Profile,
  theirs: Profile,
  winner: Winner = 'mine',
): { merged: Profile; differs: boolean } {
  const merge = new Merge(winner);
  const merged = merge.object(base, mine, theirs) as Profile;
  merged.documents = merge.documents(base, mine, theirs);
  if (mine.origins || theirs.origins)
    merged.origins = mergeOrigins(base.origins, mine.origins, theirs.origins, winner);
  return { merged: withAdministrators(merged, [mine, theirs, base]), differs: merge.differs };
}

type Fields = Record<string, unknown>;

/** Bytes of documents lie elsewhere; origins go with the values that they are of. */
const OWN_RULE: ReadonlySet<string> = new Set(['documents', 'origins']);

class Merge {
  differs = false;
  readonly #winner: Winner;

  constructor(winner: Winner) {
    this.#winner = winner;
  }

  object(base: Fields, mine: Fields, theirs: Fields): Fields {
    const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const value = OWN_RULE.has(key)
          ? undefined
          : this.#value(base[key], mine[key], theirs[key]);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }

  /**
   * Documents by upload and website. Where one side replaced or removed a picture and the other only noted something
   * about the old one, the replacement stands: the bytes of the old one are gone.
   */
  documents(base: Profile, mine: Profile, theirs: Profile): ProfileDocument[] {
    const [was, here, there] = [base, mine, theirs].map(({ documents }) => byPlace(documents));
    const places = new Set([...(there?.keys() ?? []), ...(here?.keys() ?? [])]);
    return [...places].flatMap((place) => {
      const old = was?.get(place);
      const [own, other] = [here?.get(place), there?.get(place)];
      if (own?.picture === other?.picture) return this.#value(old, own, other) as ProfileDocument;
      if (own?.picture === old?.picture) return other ?? [];
      if (other?.picture === old?.picture) return own ?? [];
      this.differs = true;
      return (this.#winner === 'mine' ? own : other) ?? [];
    });
  }

  #value(base: unknown, mine: unknown, theirs: unknown): unknown {
    if (same(mine, theirs) || same(theirs, base)) return mine;
    if (same(mine, base)) return theirs;
    if (isRecords(mine) && isRecords(theirs) && isRecords(base))
      return this.#records(base, mine, theirs);
    if (isFields(mine) && isFields(theirs))
      return this.object(isFields(base) ? base : {}, mine, theirs);
    this.differs = true;
    return this.#winner === 'mine' ? mine : theirs;
  }

  /** Administrators and websites by their ids: in their order, what is new here after it. */
  #records(base: Identified[], mine: Identified[], theirs: Identified[]): unknown[] {
    const ids = new Set([...theirs, ...mine].map(({ id }) => id));
    const of = (list: Identified[], id: string) => list.find((one) => one.id === id);
    return [...ids].flatMap((id) => {
      const value = this.#value(of(base, id), of(mine, id), of(theirs, id));
      return value === undefined ? [] : [value];
    });
  }
}

type Identified = Fields & { id: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is Identified[] =>
  Array.isArray(value) && value.every((one) => isFields(one) && typeof one.id === 'string');

const byPlace = (documents: readonly ProfileDocument[]): Map<string, ProfileDocument> =>
  new Map(documents.map((document) => [`${document.key} ${document.website}`, document]));

/** Brings back the administrators that a website names although one side removed them. */
function withAdministrators(merged: Profile, sides: readonly Profile[]): Profile {
  const known = new Map(merged.administrators.map((one) => [one.id, one]));
  const named = merged.websites.map(({ administrator }) => administrator);
  const missing = [...new Set(named)].filter((id) => id && !known.has(id));
  const found = missing.flatMap((id): Administrator[] => {
    const one = sides.flatMap(({ administrators }) => administrators).find((a) => a.id === id);
    return one ? [one] : [];
  });
  return found.length === 0
    ? merged
    : { ...merged, administrators: [...merged.administrators, ...found] };
}

/** The same data, whatever the order of its properties. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => same(part, other[at]));
  if (!isFields(one) || !isFields(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}
