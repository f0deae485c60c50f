// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import { whenFilingPage } from '@/lib/page/is-filing-page';
import type { PageReading } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';

import { fieldsOf } from './support';

const life = () => {
  const controller = new AbortController();
  ends.push(controller);
  return controller;
};
const ends: AbortController[] = [];

afterEach(() => {
  for (const controller of ends.splice(0)) controller.abort();
  document.body.innerHTML = '';
});

const row = (label: string) =>
  `<div class="row"><span>${label}</span><input name="${label}"></div>`;

function watch(markup: string, controller = life()) {
  document.body.innerHTML = markup;
  const readings: PageReading[] = [];
  watchPage(document, { system: 'aliyun' }, (reading) => readings.push(reading), controller.signal);
  return {
    readings,
    fields: () =>
      fieldsOf(
        readings.at(-1) ?? {
          fields: [],
          texts: [],
          unrecognised: [],
          unknown: () => [],
          values: () => [],
        },
      ),
  };
}

const append = (markup: string) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.body.append(template.content);
};

test('reads at once, and again when a block appears', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'));
  expect(page.readings).toHaveLength(1);
  append(row('网站名称') + row('网站首页URL'));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(4));
});

test('a step that swaps in place', async () => {
  const page = watch(`<main>${row('主办单位名称')}${row('主办单位通讯地址')}</main>`);
  const main = document.querySelector('main');
  if (main) main.innerHTML = row('网站名称') + row('网站首页URL');
  await vi.waitFor(() =>
    expect(page.fields()).toEqual(['website.name = 网站名称', 'website.homeUrl = 网站首页URL']),
  );
});

test('a control that its framework puts in again keeps its label', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'));
  const input = document.querySelector('input');
  const copy = document.createElement('input');
  copy.name = 'again';
  input?.replaceWith(copy);
  await vi.waitFor(() => expect(page.fields()[0]).toBe('entity.name = again'));
});

test('our own elements and changes that say nothing bring no reading', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'));
  append('<beian-lens-note>主办单位名称</beian-lens-note><i class="icon"></i><span>12:00</span>');
  append(row('网站名称'));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(3));
  expect(page.readings).toHaveLength(2);
});

test('a label whose text is put in by itself', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址') + row(''));
  const label = document.querySelector('.row:last-child span');
  label?.append(document.createTextNode('网站名称'));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(3));
});

test('an open shadow root that comes later', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'));
  const host = document.createElement('filing-step');
  host.attachShadow({ mode: 'open' }).innerHTML = row('网站名称');
  document.body.append(host);
  await vi.waitFor(() => expect(page.fields()).toHaveLength(3));
  host.shadowRoot?.append(document.createRange().createContextualFragment(row('网站首页URL')));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(4));
});

test('an open shadow root that an element gets long after it came, of which no observer is told', async () => {
  const page = watch(`${row('主办单位名称')}<filing-step></filing-step>`);
  append(row('主办单位通讯地址'));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(2));
  const host = document.querySelector('filing-step');
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = row('网站名称');
  await vi.waitFor(() => expect(page.fields()).toHaveLength(3));
  root?.append(document.createRange().createContextualFragment(row('网站首页URL')));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(4));
});

test('a storm is read as a whole', async () => {
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'));
  append(Array.from({ length: 400 }, () => row('网站名称')).join(''));
  await vi.waitFor(() => expect(page.fields()).toHaveLength(402), 20_000);
});

test('nothing happens after the end', async () => {
  const controller = life();
  const page = watch(row('主办单位名称') + row('主办单位通讯地址'), controller);
  controller.abort();
  append(row('网站名称'));
  const other = watch(row('主办单位名称') + row('主办单位通讯地址') + row('网站名称'));
  append(row('网站首页URL'));
  await vi.waitFor(() => expect(other.fields()).toHaveLength(4));
  expect(page.readings).toHaveLength(1);
});

test.each([
  ['labels and controls', row('主办单位名称') + row('备注'), true],
  ['a login form', row('手机号码') + row('验证码'), false],
  ['an article', '<p>主办单位名称</p><p>网站首页URL</p>', false],
])('the gate: %s', (_, markup, expected) => {
  document.body.innerHTML = markup;
  const found = vi.fn();
  whenFilingPage(document, found, life().signal);
  expect(found).toHaveBeenCalledTimes(expected ? 1 : 0);
});

test('the gate opens once, when the form comes late', async () => {
  const found = vi.fn();
  whenFilingPage(document, found, life().signal);
  expect(found).not.toHaveBeenCalled();
  append(row('主办单位名称'));
  append(row('备注'));
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
});

test('the gate opens for a form in an element that gets its shadow root late', async () => {
  const found = vi.fn();
  document.body.innerHTML = '<filing-form></filing-form>';
  whenFilingPage(document, found, life().signal);
  const root = document.querySelector('filing-form')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = row('主办单位名称') + row('备注');
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
});
