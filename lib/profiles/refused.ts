import { browser } from 'wxt/browser';

/** What our rules refuse of a stored profile: names of fields, nothing of what they hold. */
export interface RefusedOf {
  profile: string;
  /** When the profile that was checked was saved. */
  updated: number;
  places: Readonly<Record<string, readonly string[]>>;
}

const KEY = 'refused';

/** Keeps it for this session, for the worker, which has no rules. Of one profile, which is filled from at present. */
export async function keepRefused(refused: RefusedOf): Promise<void> {
  await browser.storage.session.set({ [KEY]: refused });
}

/** What is refused of a profile as it is saved now; undefined where no page has checked it yet. */
export async function readRefused(stored: {
  id: string;
  updated: number;
}): Promise<RefusedOf['places'] | undefined> {
  const kept = (await browser.storage.session.get(KEY))[KEY] as RefusedOf | undefined;
  return kept?.profile === stored.id && kept.updated === stored.updated ? kept.places : undefined;
}

/** Calls back when what is refused is known anew. */
export function onRefused(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
