// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { inBrowser } from '@/components/frame/in-browser';
import { PageWriter } from '@/components/frame/page-writer';
import type { Frame } from '@/components/frame/frame';
import type { FrameEvent } from '@/lib/messaging';
import type {
  Control,
  Obstacle,
  PageReading,
  RecognisedField,
  WriteResult,
} from '@/lib/page/types';

const NOTHING = { fields: [], texts: [] } as unknown as PageReading;
const REQUEST = { plan: 'p', items: [] };

let finish: (result: WriteResult) => void;
let events: FrameEvent[];
let said: string[];
/** For each time that changes were checked or told, whether something was still being written. */
let changes: boolean[];
let running: PageWriter | undefined;
let current: () => PageReading;

beforeEach(() => {
  [events, said, changes] = [[], [], []];
  current = () => NOTHING;
  at('https://beian.aliyun.com/');
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((...parts) => parts.join(' '));
});

afterEach(() => vi.restoreAllMocks());

const at = (url: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

const frame = {
  id: 'f',
  system: null,
  current: () => current(),
  tell: (event: FrameEvent) => events.push(event),
  refuse: (reason: string) => events.push({ type: 'refused', frame: 'f', reason }),
  say: (reason: string) => said.push(reason),
  tellState: () => undefined,
  check: () => changes.push(running?.isRunning ?? false),
  changed: () => changes.push(running?.isRunning ?? false),
  signal: new AbortController().signal,
} as unknown as Frame;

const writer = () => (running = new PageWriter(frame, inBrowser().refusal));

function field(
  write: Control['write'] = () => Promise.resolve({ outcome: 'written' }),
  obstacle: Obstacle | null = null,
): RecognisedField {
  const control = { kind: 'text', elements: [], read: () => [], write, obstacle: () => obstacle };
  return { key: 'entity.name', controls: [control] } as unknown as RecognisedField;
}

const kinds = () => events.map(({ type }) => type);

test('a press beside a field writes into it', async () => {
  const write = vi.fn<Control['write']>(() => Promise.resolve({ outcome: 'written' }));
  await writer().write(field(write), '文');
  expect(write.mock.calls[0]?.[0]).toEqual(['文']);
  expect(said).toEqual([]);
});

test('what has changed while something was written is checked and told when it has ended', async () => {
  const own = writer();
  const during: boolean[] = [];
  await own.write(
    field(() => {
      during.push(own.isRunning);
      return Promise.resolve({ outcome: 'written' });
    }),
    '文',
  );
  expect([during, changes, own.isRunning]).toEqual([[true], [false, false], false]);
});

test('nothing is written beside a field where nothing may be filled', async () => {
  at('http://beian.aliyun.com/');
  const write = vi.fn<Control['write']>();
  await writer().write(field(write), '文');
  expect(write).not.toHaveBeenCalled();
  expect(said).toEqual([expect.stringContaining('https')]);
});

test.each<[string, RecognisedField | undefined]>([
  ['gone', undefined],
  ['locked', field(undefined, 'disabled')],
  ['not taking it', field(() => Promise.resolve({ outcome: 'failed', reason: 'x' }))],
])('a press beside a field that is %s says so', async (_case, target) => {
  await writer().write(target, '文');
  expect(said).toHaveLength(1);
});

test('one thing at a time is written, whoever asked', async () => {
  const slow = field(() => new Promise((resolve) => (finish = resolve)));
  const own = writer();
  const first = own.write(slow, '文');
  await own.fillShown(REQUEST);
  expect(events).toEqual([{ type: 'refused', frame: 'f', reason: expect.any(String) }]);
  const write = vi.fn<Control['write']>();
  await own.write(field(write), '字');
  await own.fillAsked(REQUEST);
  expect([write.mock.calls.length, said.length]).toEqual([0, 2]);
  finish({ outcome: 'written' });
  await first;
  await own.fillShown(REQUEST);
  expect(kinds()).toContain('report');
});

test('a fill that breaks off is told, and the next one runs', async () => {
  const own = writer();
  const item = { id: 'a', key: 'entity.name', index: 0, labelText: '名称', was: [], texts: ['x'] };
  current = () => {
    throw new Error('The page is gone.');
  };
  await own.fillShown({ plan: 'p', items: [item] });
  expect(events.at(-1)).toMatchObject({
    type: 'failed',
    reason: expect.stringContaining('The page is gone.'),
  });
  current = () => NOTHING;
  await own.fillShown({ plan: 'p', items: [item] });
  expect(kinds().at(-1)).toBe('report');
});

test('what was asked for on the page and not filled is said there', async () => {
  const item = { id: 'a', key: 'entity.name', index: 0, labelText: '名称', was: [], texts: ['x'] };
  await writer().fillAsked({ plan: 'p', items: [item] });
  expect(said).toHaveLength(1);
  expect(kinds()).toContain('report');
});
