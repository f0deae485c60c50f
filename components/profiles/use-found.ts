import { useEffect, useMemo, useState } from 'react';

import { compareProfiles, isFound, type ProfileOrder } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import type { Reader } from './pinyin-reader';
import { profileTitle } from './profile-title';
import { readAhead, SearchTexts } from './search-texts';

/**
 * The profiles that a query finds, in order.
 * @param loadReader brings readings in pinyin; without it profiles are found by what is written alone
 */
export function useFound(
  profiles: readonly StoredProfile[],
  query: string,
  order: ProfileOrder,
  loadReader?: () => Promise<Reader>,
): readonly StoredProfile[] {
  const [texts, setTexts] = useState(() => new SearchTexts());
  const isAsked = query.trim() !== '';
  const lacksReader = loadReader !== undefined && !texts.read && profiles.length > 1;
  useEffect(() => {
    if (!lacksReader) return undefined;
    const closing = new AbortController();
    void readAhead(loadReader, profiles, closing.signal).then((ready) => ready && setTexts(ready));
    return () => closing.abort();
  }, [lacksReader, loadReader, profiles]);
  const ordered = useMemo(() => inOrder(profiles, order), [profiles, order]);
  return useMemo(
    () => (isAsked ? ordered.filter((one) => isFound(texts.of(one), query)) : ordered),
    [ordered, query, isAsked, texts],
  );
}

function inOrder(
  profiles: readonly StoredProfile[],
  order: ProfileOrder,
): readonly StoredProfile[] {
  return profiles
    .map((stored) => ({
      name: profileTitle(stored.value),
      created: stored.created,
      updated: stored.updated,
      stored,
    }))
    .sort(compareProfiles(order))
    .map(({ stored }) => stored);
}
