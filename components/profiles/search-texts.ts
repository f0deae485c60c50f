import { searchText } from '@/lib/profiles/find';
import type { StoredProfile } from '@/lib/profiles/store';

import type { Reader } from './pinyin-reader';

/** What profiles are found by; put together once for each state of a profile. */
export class SearchTexts {
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

/** Of a page that nobody looks at the browser asks for nothing in its idle time. */
const LONGEST_WAIT = 500;

/**
 * Reads the Chinese of all profiles while the browser has nothing else to do, so that no letter of a search waits for
 * it. Resolves to null when it was called off.
 */
export async function readAhead(
  loadReader: () => Promise<Reader>,
  profiles: readonly StoredProfile[],
  signal: AbortSignal,
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
