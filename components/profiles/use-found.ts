import { useEffect, useMemo, useState } from 'react';

import { compareProfiles, isFound, type ProfileOrder, searchText } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import type { Reader } from './pinyin-reader';
import { profileTitle } from './profile-title';

/** What profiles are found by; put together once for each state of a profile. */
class SearchTexts {
  readonly read: Reader | undefined;
  readonly #texts = new WeakMap<StoredProfile, string>();

  constructor(read?: Reader) {
    this.read = read;
  }

  of(stored: StoredProfile): string {
    const known = this.#texts.get(stored);
    if (known !== undefined) return known;
    const { title, entity, leader } = stored.value;
    const readings = this.read ? [title, entity.name, leader.name].flatMap(this.read) : [];
    const text = searchText(stored.value, readings);
    this.#texts.set(stored, text);
    return text;
  }
}

/**
 * The profiles that a query finds, in order.
 * @param loadReader brings readings in pinyin with the first query; without it profiles are found by what is written
 */
export function useFound(
  profiles: readonly StoredProfile[],
  query: string,
  order: ProfileOrder,
  loadReader?: () => Promise<Reader>,
): readonly StoredProfile[] {
  const [texts, setTexts] = useState(() => new SearchTexts());
  const isAsked = query.trim() !== '';
  const needsReader = isAsked && !texts.read && loadReader !== undefined;
  useEffect(() => {
    if (needsReader) void loadReader?.().then((read) => setTexts(new SearchTexts(read)));
  }, [needsReader, loadReader]);
  return useMemo(() => {
    const found = isAsked ? profiles.filter((one) => isFound(texts.of(one), query)) : profiles;
    const compare = compareProfiles(order);
    return found
      .map((stored) => ({
        name: profileTitle(stored.value),
        created: stored.created,
        updated: stored.updated,
        stored,
      }))
      .sort(compare)
      .map(({ stored }) => stored);
  }, [profiles, query, order, isAsked, texts]);
}
