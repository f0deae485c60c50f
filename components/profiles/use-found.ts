import { useEffect, useMemo, useState } from 'react';

import { compareProfiles, isFound, type ProfileOrder, searchText } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import { profileTitle } from './profile-title';

/** How Chinese is read, without tones: whole words and first letters. */
type Reader = (chinese: string) => string[];

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
 * The profiles that a query finds, in order. Readings in pinyin come with the first query, since their list is large.
 */
export function useFound(
  profiles: readonly StoredProfile[],
  query: string,
  order: ProfileOrder,
): readonly StoredProfile[] {
  const [texts, setTexts] = useState(() => new SearchTexts());
  const isAsked = query.trim() !== '';
  const needsReader = isAsked && !texts.read;
  useEffect(() => {
    if (needsReader) void loadReader().then((read) => setTexts(new SearchTexts(read)));
  }, [needsReader]);
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

async function loadReader(): Promise<Reader> {
  const { pinyin } = await import('pinyin-pro');
  return (chinese) => {
    if (!/\p{Script=Han}/u.test(chinese)) return [];
    const syllables = pinyin(chinese, { toneType: 'none', type: 'array', nonZh: 'removed' });
    return [syllables.join(''), syllables.join(' '), syllables.map(([first]) => first).join('')];
  };
}
