// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { FormCheck } from '@/components/frame/form-check';
import type { Frame } from '@/components/frame/frame';
import { leavePart, partHere } from '@/components/frame/frame-parts';
import { IgnoredFindings } from '@/components/frame/ignored-findings';
import { FrameNotes } from '@/components/frame/site-notes';
import type { PageReading } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

import { readMarkup } from '../page/support';

vi.mock('#i18n', () => ({ i18n: { t: (...words: unknown[]) => words.flat().join(' ') } }));

const FORM = (name: string, type = '<option>身份证<option>护照') =>
  `<form><div><label>网站名称</label><input id="name" value="${name}"></div>
  <div><label>网站首页URL</label><input></div><div><label>网站域名</label><input></div>
  <div><label>网站负责人证件类型</label><select id="type">${type}</select></div></form>`;

const FINDING: Finding = {
  rule: 'any',
  field: 'website.name',
  index: 0,
  severity: 'error',
  message: 'Write more.',
  source: [],
};
const ran = vi.fn((): Finding[] => []);
const rules = { run: ran, lookUpIdioms: () => Promise.resolve(false) };

let life: AbortController;
let answer: () => Promise<void>;
let asked: number;
let said: string[];
let check: FormCheck;
let mayCheck: boolean;

/** A frame in which the script of the rules comes as `answer` says. */
function start(markup: string): void {
  const reading: PageReading = readMarkup(markup);
  const frame = {
    id: 'frame',
    signal: life.signal,
    reading,
    changed: () => undefined,
    get mayCheck() {
      return mayCheck;
    },
    check: () => check.run(),
    say: (text: string) => said.push(text),
  } as unknown as Frame;
  check = new FormCheck(frame, new IgnoredFindings(new FrameNotes()), {} as never);
  check.run();
}

const settled = () => vi.waitFor(() => expect(asked).toBeGreaterThan(0));
const arrives = async () => leavePart({ rules: rules as never });

beforeEach(() => {
  life = new AbortController();
  mayCheck = true;
  globalThis.beianLensParts = undefined;
  [asked, said, answer] = [0, [], arrives];
  ran.mockReset().mockReturnValue([]);
  fakeBrowser.runtime.sendMessage = ((message: { type: string }) => {
    if (message.type !== 'inject-part') return Promise.resolve();
    asked++;
    return answer();
  }) as never;
});

afterEach(() => life.abort());

test.each([
  ['nothing is entered', FORM('')],
  ['a list shows its first choice', FORM('', '<option>身份证<option>护照')],
])('no rules are brought while %s', async (_, markup) => {
  start(markup);
  await Promise.resolve();
  expect([asked, ran.mock.calls.length]).toEqual([0, 0]);
});

test.each([
  ['a name', FORM('湖')],
  ['a choice of the page', FORM('', '<option selected>身份证<option>护照')],
  ['another choice', FORM('', '<option>身份证<option selected>护照')],
])('what the page brought is checked as soon as the rules are here: %s', async (_, markup) => {
  start(markup);
  await vi.waitFor(() => expect(ran).toHaveBeenCalledTimes(1));
  expect(asked).toBe(1);
});

test('they are brought when somebody goes into a box, once, and run when something is entered', async () => {
  start(FORM(''));
  const box = document.getElementById('name') as HTMLInputElement;
  for (let time = 0; time < 2; time++) box.dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(partHere('rules')).toBeDefined());
  check.run();
  expect([asked, ran.mock.calls.length]).toEqual([1, 0]);
  box.value = '湖';
  check.run();
  expect([asked, ran.mock.calls.length]).toEqual([1, 1]);
});

test('while nothing is entered, a page that was read anew is looked at when somebody counts, once and in its time', async () => {
  start(FORM(''));
  (document.getElementById('name') as HTMLInputElement).value = '湖';
  check.look();
  mayCheck = false;
  check.catchUp();
  expect(asked).toBe(0);
  mayCheck = true;
  check.catchUp();
  await vi.waitFor(() => expect(ran).toHaveBeenCalledTimes(1));
  check.catchUp();
  expect(ran).toHaveBeenCalledTimes(1);
});

test('while something is entered, a page that was read anew is checked at once', async () => {
  start(FORM('湖'));
  await vi.waitFor(() => expect(ran).toHaveBeenCalledTimes(1));
  check.look();
  expect(ran).toHaveBeenCalledTimes(2);
  check.catchUp();
  expect(ran).toHaveBeenCalledTimes(2);
});

test('what is emptied again leaves no finding', async () => {
  ran.mockReturnValue([FINDING]);
  start(FORM('湖'));
  await vi.waitFor(() => expect(check.findings).toHaveLength(1));
  (document.getElementById('name') as HTMLInputElement).value = '';
  check.run();
  expect(check.findings).toEqual([]);
});

test.each([
  ['the browser refuses the script', () => Promise.reject(new Error('Cannot access the page.'))],
  ['the script brought nothing', () => Promise.resolve()],
])('the person is told when %s, and the next change asks again', async (_, fails) => {
  answer = fails;
  start(FORM('湖'));
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatch(/^overlay\.notChecked Error: \S/u);
  expect(check.findings).toEqual([]);
  answer = arrives;
  await vi.waitFor(() => {
    check.run();
    expect(ran).toHaveBeenCalled();
  });
  expect([asked, said.length]).toEqual([2, 1]);
});

test('a frame that is gone is told nothing and checks nothing', async () => {
  answer = () => Promise.reject(new Error('The frame was removed.'));
  start(FORM('湖'));
  life.abort();
  await settled();
  await Promise.resolve();
  expect(said).toEqual([]);
  answer = arrives;
  check.run();
  expect([asked, ran.mock.calls.length]).toEqual([1, 0]);
});

test('what is entered while the rules are on their way is checked with the rest', async () => {
  const coming = new EventTarget();
  answer = () => new Promise((resolve) => coming.addEventListener('here', () => resolve()));
  start(FORM('湖'));
  check.run();
  check.run();
  await settled();
  leavePart({ rules: rules as never });
  coming.dispatchEvent(new Event('here'));
  await vi.waitFor(() => expect(ran).toHaveBeenCalledTimes(1));
  expect(asked).toBe(1);
});
