// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { FrameNews } from '@/components/frame/frame-news';

const WORKER = { id: fakeBrowser.runtime.id };

let life: AbortController;
let counted: number;
let described: number;
let empty: number;
let held: string;
const sent = vi.fn((_message: unknown) => Promise.resolve());

const news = () =>
  new FrameNews(
    { id: 'frame', signal: life.signal },
    {
      *count() {
        counted++;
        yield;
        return { counts: { empty, findings: 0, translated: false }, held };
      },
      *describe() {
        described++;
        yield;
        return { frame: 'frame' } as never;
      },
      isPanelOpen: () => false,
    },
  );

const ask = async (type: string, sender: object): Promise<unknown> => {
  const answers = (await fakeBrowser.runtime.onMessage.trigger(
    { type },
    sender as never,
  )) as unknown[];
  return (await Promise.all(answers)).find((answer) => answer !== undefined);
};

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  fakeBrowser.runtime.sendMessage = sent as never;
  sent.mockClear();
  life = new AbortController();
  [counted, described, empty, held] = [0, 0, 3, ''];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('many changes are one count, and the frame is not described for it', async () => {
  const told = news();
  told.soon();
  told.soon();
  await vi.runAllTimersAsync();
  expect([counted, described, sent.mock.calls.length]).toEqual([1, 0, 1]);
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ counts: { empty: 3, findings: 0 } });
});

test('the same twice is told once; what the fields hold is a change, and is not told', async () => {
  const told = news();
  for (const now of ['', '', '湖']) {
    held = now;
    told.soon();
    await vi.runAllTimersAsync();
  }
  expect(sent).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(sent.mock.calls)).not.toContain('湖');
});

test('the worker gets all of it when it asks, and the same again when it wants to', async () => {
  const told = news();
  told.soon();
  await vi.runAllTimersAsync();
  expect(await ask('describe-frame', WORKER)).toEqual({ frame: 'frame' });
  await ask('tell-again', WORKER);
  await vi.runAllTimersAsync();
  expect([described, sent.mock.calls.length]).toEqual([1, 2]);
});

test('nobody else is answered', async () => {
  news();
  for (const sender of [{ id: 'another' }, { ...WORKER, tab: { id: 1 } }])
    expect(await ask('describe-frame', sender)).toBeUndefined();
  expect(described).toBe(0);
});

test('with the end of its frame nothing more is told', async () => {
  news().soon();
  life.abort();
  await vi.runAllTimersAsync();
  expect(await ask('describe-frame', WORKER)).toBeUndefined();
  expect(sent).not.toHaveBeenCalled();
});
