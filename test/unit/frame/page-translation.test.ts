// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import {
  isTranslated,
  keepFromTranslation,
  mayBeForm,
  watchTranslation,
} from '@/components/frame/page-translation';

const root = document.documentElement;

afterEach(() => {
  root.removeAttribute('translate');
  root.className = '';
  document.body.innerHTML = '';
});

test('a form is kept from translation, and given back', () => {
  const life = new AbortController();
  keepFromTranslation(life.signal);
  expect(root.getAttribute('translate')).toBe('no');
  life.abort();
  expect(root.hasAttribute('translate')).toBe(false);
});

test('what the page itself says about its translation stays', () => {
  root.setAttribute('translate', 'yes');
  const life = new AbortController();
  keepFromTranslation(life.signal);
  life.abort();
  expect(root.getAttribute('translate')).toBe('yes');
});

test('a page that is translated already is left to the browser', () => {
  root.className = 'translated-ltr';
  keepFromTranslation(new AbortController().signal);
  expect(root.hasAttribute('translate')).toBe(false);
});

test.each([
  ['translated-ltr', '', true],
  ['page translated-rtl', '', true],
  [
    '',
    '<p><font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">Name</font></font></p>',
    true,
  ],
  // Pages of the time have font elements of their own.
  ['', '<font color="red">*</font><font size="2"><font color="red">必填</font></font>', false],
])('html of class “%s” with “%s” is translated: %s', (name, markup, translated) => {
  root.className = name;
  document.body.innerHTML = markup;
  expect(isTranslated()).toBe(translated);
});

test('three boxes may be a form, a login is none', () => {
  document.body.innerHTML = '<input><input type="password"><input type="hidden">';
  expect(mayBeForm()).toBe(false);
  document.body.innerHTML += '<select></select>';
  expect(mayBeForm()).toBe(true);
});

test('the coming and the going of the translator are heard, and nothing else', async () => {
  const changed = vi.fn();
  watchTranslation(changed, new AbortController().signal);
  root.className = 'other';
  await vi.waitFor(() => expect(root.className).toBe('other'));
  root.className = 'other translated-ltr';
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  root.className = 'other';
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
});
