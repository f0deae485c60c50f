import type { StoredProfile } from '@/lib/profiles/store';

import { loadReader as loadPinyinReader, type Reader } from './pinyin-reader';
import { SearchTexts } from './search-texts';

/** Of a page that nobody looks at the browser asks for nothing in its idle time. */
const LONGEST_WAIT = 500;

/**
 * Reads the Chinese of all profiles while the browser has nothing else to do, so that no letter of a search waits for
 * it. Resolves to null when it was called off. For the manager alone, not for what opens at each press.
 */
export async function readAhead(
  profiles: readonly StoredProfile[],
  signal: AbortSignal,
  loadReader: () => Promise<Reader> = loadPinyinReader,
): Promise<SearchTexts | null> {
  await idle();
  if (signal.aborted) return null;
  const texts = new SearchTexts(await loadReader());
  let deadline = await idle();
  for (const stored of profiles) {
    if (deadline.timeRemaining() < 2) deadline = await idle();
    if (signal.aborted) return null;
    texts.of(stored);
  }
  return texts;
}

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: LONGEST_WAIT });
  });
}
