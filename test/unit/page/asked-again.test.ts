// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import { heldByAll, isAnythingEntered } from '@/lib/page/controls/values/entered-values';

import { readMarkup } from './support';

const FORM =
  '<h2>网站信息</h2><p><label>网站名称</label><input></p><p><label>网站域名</label><input></p>' +
  '<p><label>网站负责人证件类型</label><select><option>居民身份证<option>护照</select></p>';

afterEach(() => vi.restoreAllMocks());

test('what a list holds is asked again without all that it offers', () => {
  const { fields } = readMarkup(FORM);
  const held = () => heldByAll(fields).map(({ value }) => value);
  expect(held()).toEqual(['', '', '居民身份证']);
  const offered = vi.spyOn(HTMLSelectElement.prototype, 'options', 'get');
  expect(held()).toEqual(['', '', '居民身份证']);
  expect(offered).not.toHaveBeenCalled();
  const chosen = document.querySelector('option') as HTMLOptionElement;
  chosen.text = '港澳居民来往内地通行证';
  expect(held()).toEqual(['', '', '港澳居民来往内地通行证']);
  chosen.remove();
  expect(held()).toEqual(['', '', '护照']);
});

test('whether anybody has chosen from a list is found once for what it holds', () => {
  const { fields } = readMarkup(FORM);
  expect(isAnythingEntered(fields, heldByAll(fields))).toBe(false);
  const offered = vi.spyOn(HTMLSelectElement.prototype, 'options', 'get');
  expect(isAnythingEntered(fields, heldByAll(fields))).toBe(false);
  expect(offered).not.toHaveBeenCalled();
  document.querySelector('option')?.remove();
  document.querySelector('option')?.setAttribute('selected', '');
  expect(isAnythingEntered(fields, heldByAll(fields))).toBe(true);
});

test('which box domains may be shown beside is not looked for again while none are', () => {
  const { fields } = readMarkup(FORM);
  const [, domains] = fields;
  heldByAll(fields);
  const [control] = domains?.controls ?? [];
  const looked = vi.fn(() => [document.querySelectorAll('input')[1] as HTMLElement]);
  Object.defineProperty(control, 'elements', { get: looked });
  heldByAll(fields);
  expect(looked).not.toHaveBeenCalled();
});

test('lines are measured with one range, which keeps nothing that leaves the page', async () => {
  vi.resetModules();
  const made = vi.spyOn(Document.prototype, 'createRange');
  const { linesOf } = await import('@/lib/page/read/dom');
  document.body.innerHTML = '<p>网站名称</p><p>网站域名</p>';
  for (const line of document.querySelectorAll('p')) linesOf(line);
  expect(made).toHaveBeenCalledTimes(1);
  const [range] = made.mock.results.map(({ value }) => value as Range);
  expect(range?.commonAncestorContainer).toBe(document);
});
