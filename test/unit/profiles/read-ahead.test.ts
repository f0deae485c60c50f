import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readAhead } from '@/components/profiles/read-ahead';
import { isFound } from '@/lib/profiles/find';
import { newProfile } from '@/lib/profiles/schema';

const profiles = Array.from({ length: 30 }, (_, at) => {
  const value = newProfile('organization');
  value.entity.name = `青川软件${at}有限公司`;
  return { id: String(at), created: at, updated: at, value };
});

/** The idle time that the browser gives, as a test wants it. */
let spare = 10;
let asked = 0;

beforeEach(() => {
  asked = 0;
  vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => {
    asked++;
    setTimeout(() => call({ didTimeout: false, timeRemaining: () => spare }));
    return asked;
  });
});
afterEach(() => vi.unstubAllGlobals());

it('finds by pinyin what was read ahead', async () => {
  const texts = await readAhead(profiles, new AbortController().signal);
  const [first] = profiles;
  const text = first && texts?.of(first);
  for (const query of ['qingchuan', 'qcrj', 'qing chuan', '青川'])
    expect(isFound(text ?? '', query), query).toBe(true);
});

it('reads one profile at a time where the browser is busy, all at once where it is not', async () => {
  spare = 0;
  await readAhead(profiles, new AbortController().signal);
  expect(asked).toBeGreaterThan(profiles.length);
  [spare, asked] = [10, 0];
  await readAhead(profiles, new AbortController().signal);
  expect(asked).toBeLessThan(4);
});

it('reads nothing more once the list has gone', async () => {
  const list = new AbortController();
  const reader = vi.fn<() => string[]>(() => []);
  const reading = readAhead(profiles, list.signal, () => Promise.resolve(reader));
  list.abort();
  expect(await reading).toBeNull();
  expect(reader).not.toHaveBeenCalled();
});
