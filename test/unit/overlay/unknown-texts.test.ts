// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { ComposedTexts } from '@/components/frame/composed-texts';
import { bringPart, leavePart } from '@/components/frame/frame-parts';
import { words as part } from '@/components/frame/words';
import { MachineTranslation } from '@/lib/machine-translation';
import { PageNotes } from '@/components/frame/page-notes';
import { NoteLayer } from '@/components/overlay/note-layer';
import { knowRemarks } from '@/lib/page/items/words';
import { finish } from '@/lib/page/read/slices';
import type { RecognisedText } from '@/lib/page/types';

import { readMarkup } from '../page/support';

vi.mock('#i18n', () => ({ i18n: { t: (name: string, words: string[]) => `${name} ${words}` } }));

const FORM = `<header>欢迎使用本系统</header><form>
  <div class="ant-form-item"><span>主办单位名称</span><input name="a"><em>与执照上的写法相同才行</em></div>
  <div class="ant-form-item"><span>主办单位性质</span><p>杭州某某信息技术部</p></div>
  <div class="ant-form-item"><span>主办单位通讯地址</span>
    <select name="b"><option>浙江省</option><option>外星站点</option><option>企业</option></select></div>
  <button type="button">暂缓办理</button></form>
  <div class="ant-message"><span>系统正在涅槃中</span></div>
  <article>这里有一篇很长的文章</article>`;

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.beianLensParts = undefined;
});

const nothingMore = () => ({ evidence: () => [] });

/** Inside the hint or after it, as there is room. */
const noteOfHint = () => document.querySelector('em beian-lens-note, em + beian-lens-note');

/** What stands apart from the form is only explained where its words are known. */
const belongs = ({ isApart }: RecognisedText): boolean => !isApart;

const placed = (): number => document.querySelectorAll('beian-lens-note').length;

test('what stands near the controls and nobody knows is found, and nothing that the person or the site wrote', () => {
  const found = readMarkup(FORM, 'aliyun2019').unknown().filter(belongs);
  expect(found.map(({ kind, zh }) => `${kind} ${zh}`)).toEqual([
    'hint 与执照上的写法相同才行',
    'button 暂缓办理',
    'message 系统正在涅槃中',
    'option 浙江省',
    'option 外星站点',
  ]);
});

test('nothing is looked for on a page that is no form, and no more than sixty texts beside choices on any', () => {
  expect(readMarkup('<p>没有表单的页面</p><input>', 'aliyun2019').unknown()).toEqual([]);
  const many = [...Array(90).keys()].map((at) => `<div class="ant-message">消息第${at}号</div>`);
  const found = readMarkup(`${FORM}${many.join('')}`, 'aliyun2019').unknown();
  expect(found.filter(belongs).filter(({ kind }) => kind !== 'option')).toHaveLength(60);
});

test('the browser’s translator explains it, marked as such; without one the page stays as it is', async () => {
  const reading = readMarkup(FORM, 'aliyun2019');
  const life = new AbortController();
  const texts: Record<string, string> = {
    与执照上的写法相同才行: 'Spell it as on the licence',
    外星站点: 'Alien site',
  };
  const layer = new NoteLayer(life.signal);
  const explain = (): void => layer.show(notes.of(reading));
  const machine = new MachineTranslation(explain, life.signal);
  const notes: PageNotes = new PageNotes(
    'aliyun2019',
    machine,
    { isSettled: true },
    nothingMore,
    life.signal,
  );
  explain();
  // Notes are put in place a slice at a time.
  await vi.waitFor(() => expect(placed()).toBe(3));
  expect(noteOfHint()).toBeNull();

  vi.stubGlobal('Translator', {
    availability: () => Promise.resolve('available'),
    create: () => Promise.resolve({ translate: (zh: string) => Promise.resolve(texts[zh] ?? zh) }),
  });
  explain();
  await vi.waitFor(() => expect(noteOfHint()).not.toBeNull());
  expect(noteOfHint()?.shadowRoot?.querySelector('.text.machine')?.textContent).toBe(
    'Spell it as on the licence',
  );
  const option = [...document.querySelectorAll('option')].find(({ text }) => text === '外星站点');
  expect(option?.label).toBe('外星站点 · overlay.machineOption Alien site');
  life.abort();
  expect(option?.getAttribute('label')).toBeNull();
});

/** A page with one text that only its words explain and one that nothing does, before its words are here. */
function beforeItsWords(answer: () => Promise<void>) {
  fakeBrowser.runtime.sendMessage = vi.fn(answer) as never;
  const form = FORM.replace('暂缓办理', '填写网站信息').replace(
    '与执照上的写法相同才行',
    '查看填写要求',
  );
  const reading = readMarkup(form, 'aliyun2019');
  const life = new AbortController();
  const asked: string[] = [];
  const say = vi.fn();
  const settled = vi.fn();
  const words = new ComposedTexts(settled, say, life.signal);
  const machine = { isPossible: true, of: (zh: string) => void asked.push(zh) } as never;
  const notes = new PageNotes('aliyun2019', machine, words, nothingMore, life.signal);
  const english = (): string[] => [...notes.of(reading).values()].map(({ text }) => text);
  return { words, notes, english, asked, say, settled, life };
}

test('what is put together from words comes with their script, and no translator is asked before', async () => {
  const { words, notes, english, asked, say, settled } = beforeItsWords(async () =>
    leavePart({ words: part }),
  );
  const first = english();
  expect(first).not.toContain('View entry requirements');
  expect(asked).toEqual([]);
  words.bring();
  words.bring();
  await vi.waitFor(() => expect(settled).toHaveBeenCalledTimes(1));
  notes.forgetMissing();
  expect(english()).toEqual(expect.arrayContaining([...first, 'View entry requirements']));
  expect(asked).toContain('外星站点');
  expect(asked).not.toContain('查看填写要求');
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  expect(say).not.toHaveBeenCalled();
});

test('where their script cannot be had the person hears of it, and the translator is asked', async () => {
  const { words, english, asked, say, settled } = beforeItsWords(() =>
    Promise.reject(new Error('Cannot access the page.')),
  );
  words.bring();
  await vi.waitFor(() => expect(say).toHaveBeenCalledTimes(1));
  expect(say.mock.calls[0]?.[0]).toMatch(/notComposed/u);
  expect(settled).toHaveBeenCalledTimes(1);
  english();
  expect(asked).toContain('查看填写要求');
});

test('a frame that ends meanwhile says nothing', async () => {
  const { words, say, settled, life } = beforeItsWords(async () => leavePart({ words: part }));
  words.bring();
  life.abort();
  await bringPart('words');
  expect([settled.mock.calls, say.mock.calls]).toEqual([[], []]);
});

test.each([
  ['营业执照照片看不清', true],
  ['请仔细核对', false],
])(
  'with the words it is known whether %s is a remark, and the page is read anew where one is',
  async (zh, isRemark) => {
    fakeBrowser.runtime.sendMessage = vi.fn(async () => leavePart({ words: part })) as never;
    const markup = `${FORM}<p class="result">${zh}</p>`;
    const ofRemark = () =>
      readMarkup(markup, 'aliyun2019').texts.filter(
        (text) => text.zh === zh && text.kind === 'message',
      );
    // Other tests have had the words here.
    finish(knowRemarks(() => false));
    expect(ofRemark()).toEqual([]);
    const settled = vi.fn();
    new ComposedTexts(settled, vi.fn(), new AbortController().signal).bring();
    await vi.waitFor(() => expect(settled).toHaveBeenCalledWith(isRemark));
    expect(ofRemark()).toHaveLength(isRemark ? 1 : 0);
  },
);

test('a remark that is known in part waits for who may know all of it', () => {
  const zh = '网站名称不合格；营业执照照片看不清';
  const reading = readMarkup(`${FORM}<p class="result">${zh}</p>`, 'aliyun2019');
  const machine = { isPossible: false } as never;
  const words = { isSettled: false };
  const life = new AbortController();
  const notes = new PageNotes('aliyun2019', machine, words, nothingMore, life.signal);
  const english = (): string[] => [...notes.of(reading).values()].map(({ text }) => text);
  expect(english().join()).not.toContain('Website name');
  leavePart({ words: part });
  words.isSettled = true;
  notes.forgetMissing();
  expect(english().join()).toMatch(/Website name .*(?:licence|certificate)/u);
});
