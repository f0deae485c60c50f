import { useEffect, useMemo, useState } from 'react';

import { compareProfiles, isFound, type ProfileOrder } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import { profileTitle } from './profile-title';
import { SearchTexts } from './search-texts';

type ReadAhead = (
  profiles: readonly StoredProfile[],
  signal: AbortSignal,
) => Promise<SearchTexts | null>;

/**
 * The profiles that a query finds, in order.
 * @param readAhead brings readings in pinyin; without it profiles are found by what is written alone
 */
export function useFound(
  profiles: readonly StoredProfile[],
  query: string,
  order: ProfileOrder,
  readAhead?: ReadAhead,
): readonly StoredProfile[] {
  const [texts, setTexts] = useState(() => new SearchTexts());
  const isAsked = query.trim() !== '';
  const lacksReader = readAhead !== undefined && !texts.read && profiles.length > 1;
  useEffect(() => {
    if (!lacksReader) return undefined;
    const closing = new AbortController();
    void readAhead(profiles, closing.signal).then((ready) => ready && setTexts(ready));
    return () => closing.abort();
  }, [lacksReader, readAhead, profiles]);
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
