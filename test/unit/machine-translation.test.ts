import { afterEach, expect, test, vi } from 'vitest';

import { MachineTranslation } from '@/lib/machine-translation';

afterEach(() => vi.unstubAllGlobals());

const flush = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A browser whose translator answers from a list. */
function browserWith(state: string, texts: Record<string, string> = {}) {
  const create = vi.fn(() =>
    Promise.resolve({ translate: (zh: string) => Promise.resolve(texts[zh] ?? zh) }),
  );
  vi.stubGlobal('Translator', { availability: () => Promise.resolve(state), create });
  return create;
}

function translation() {
  const onMore = vi.fn();
  return { onMore, machine: new MachineTranslation(onMore, new AbortController().signal) };
}

test('translates a text once when the browser has a translator', async () => {
  const create = browserWith('available', { 案卷柜号: 'Cabinet number' });
  const { machine, onMore } = translation();
  expect(machine.of(' 案卷柜号 ')).toBeUndefined();
  expect(machine.of('案卷柜号')).toBeUndefined();
  await flush();
  expect(machine.of('案卷柜号')).toBe('Cabinet number');
  expect(machine.of('案卷柜号：')).toBe('Cabinet number');
  expect(onMore).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledTimes(1);
});

test('never starts a download by itself, and translates what was left once it was asked for', async () => {
  const create = browserWith('downloadable', { 案卷柜号: 'Cabinet number' });
  const { machine } = translation();
  machine.of('案卷柜号');
  await flush();
  expect(machine.canDownload).toBe(true);
  expect(create).not.toHaveBeenCalled();
  await machine.download();
  expect(machine.of('案卷柜号')).toBe('Cabinet number');
  expect(machine.canDownload).toBe(false);
});

test.each(['unavailable', 'downloading'])(
  'leaves texts alone when the translator is %s',
  async (state) => {
    const create = browserWith(state, { 案卷柜号: 'Cabinet number' });
    const { machine } = translation();
    machine.of('案卷柜号');
    await flush();
    expect(machine.of('案卷柜号')).toBeUndefined();
    expect(machine.canDownload).toBe(false);
    expect(create).not.toHaveBeenCalled();
  },
);

test('leaves texts alone in a browser without a translator, and when it gives Chinese back', async () => {
  const bare = translation();
  bare.machine.of('案卷柜号');
  await flush();
  expect(bare.machine.of('案卷柜号')).toBeUndefined();
  browserWith('available');
  const echo = translation();
  echo.machine.of('案卷柜号');
  await flush();
  expect(echo.machine.of('案卷柜号')).toBeUndefined();
});
