// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { findingContent, type FindingActions } from '@/components/frame/finding-content';
import { Values } from '@/lib/forms/values';
import { readPage } from '@/lib/page/read-page';
import { runRules } from '@/lib/rules/run';
import type { Finding } from '@/lib/rules/types';

// Which words a button has is the locale's; here each is the name of its message.
vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

const finding: Finding = {
  rule: 'any',
  field: 'entity.name',
  index: 0,
  severity: 'error',
  message: 'Write it in Chinese.',
  source: [],
};

const pageWith = (control: string) => {
  document.body.innerHTML = `<div><label>主办单位名称</label>${control}</div><div><label>主办单位通讯地址</label><input></div>`;
  return readPage(document, { system: 'aliyun2019' }).fields;
};

const offered: string[] = [];
const actions: FindingActions = {
  fix: () => undefined,
  ignore: () => undefined,
  suggest: () => undefined,
  chooseAnother: () => undefined,
  openRule: () => undefined,
  canOffer: ({ certain }) => certain,
  offer: ({ key }) => offered.push(key),
};

const shown = (control: string, of: Finding = finding) =>
  findingContent(of, pageWith(control), actions).finding;

test('a value that can be changed has the saved one as its way out', () => {
  const { message, buttons } = shown('<input value="Lake Ltd">');
  expect(message).toBe('Write it in Chinese.');
  buttons.find(({ label }) => label === 'overlay.fillThis')?.run();
  expect(offered).toEqual(['entity.name']);
});

test.each(['<input value="Lake Ltd" readonly>', '<input value="Lake Ltd" disabled>'])(
  'what a step only shows leads back to where it is entered: %s',
  (control) => {
    const { message, buttons } = shown(control);
    expect(message).toBe('Write it in Chinese. overlay.onlyShown');
    expect(buttons.map(({ label }) => label)).not.toContain('overlay.fillThis');
  },
);

test('a finding with a repair of its own needs no other', () => {
  const fix = { label: 'Write “湖”', value: '湖' };
  const { buttons } = shown('<input value="Lake Ltd">', { ...finding, fix });
  expect(buttons.map(({ label }) => label)).not.toContain('overlay.fillThis');
});

test.each([
  'Xihu District, Hangzhou, Zhejiang',
  'Wensan Lu 90 Hao, Xihu Qu, Hangzhou Shi',
  'Room 1, 5 Example Road, Shanghai',
])('an address in English or pinyin is answered with the saved Chinese one: %s', (address) => {
  const field = 'entity.mailingAddress';
  const [found] = runRules(new Values([{ key: field, index: 0, value: address }]), {
    today: '2026-11-22',
  });
  expect(found?.message).toContain('is not in Chinese');
  document.body.innerHTML = `<div><label>主办单位名称</label><input></div><div><label>主办单位通讯地址</label><input value="${address}"></div>`;
  const { fields } = readPage(document, { system: 'aliyun2019' });
  offered.length = 0;
  const { buttons } = findingContent(found ?? finding, fields, actions).finding;
  buttons.find(({ label }) => label === 'overlay.fillThis')?.run();
  expect(offered).toEqual([field]);
});
