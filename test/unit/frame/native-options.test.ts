// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { leavePart } from '@/components/frame/frame-parts';
import { NativeOptionLabels } from '@/components/frame/native-options';
import { words } from '@/components/frame/words';

// The test's document lacks what HTML says of it: the attribute, and without one the text.
Object.defineProperty(HTMLOptionElement.prototype, 'label', {
  get(this: HTMLOptionElement) {
    return this.getAttribute('label') ?? this.text;
  },
  set(this: HTMLOptionElement, label: string) {
    this.setAttribute('label', label);
  },
});

test('a list that is read while it is printed gets its own words back at the end', () => {
  document.body.innerHTML = '<select><option>企业</option></select>';
  const option = document.querySelector('option')!;
  const life = new AbortController();
  const labels = new NativeOptionLabels({ isSettled: true }, life.signal);
  labels.show([option]);
  const inEnglish = option.label;
  expect(inEnglish).toMatch(/^企业 · /);

  dispatchEvent(new Event('beforeprint'));
  expect(option.hasAttribute('label')).toBe(false);
  labels.show([option]);
  dispatchEvent(new Event('afterprint'));
  expect(option.label).toBe(inEnglish);

  life.abort();
  expect(option.hasAttribute('label')).toBe(false);
});

test('what only ends as a place does is said when its words are here', () => {
  document.body.innerHTML =
    '<select><option>城市</option><option>西湖区</option><option>示范园区</option></select>';
  const [level, place, estate] = document.querySelectorAll('option');
  const words = { isSettled: false };
  const labels = new NativeOptionLabels(words, new AbortController().signal);
  expect([level, place, estate].map((one) => labels.compose(one!))).toEqual([false, false, false]);
  words.isSettled = true;
  expect(labels.compose(level!)).toBe(true);
  expect(level!.label).toBe('城市 · City');
  expect(labels.compose(place!)).toBe(true);
  expect(place!.label).toBe('西湖区 · Xihu District');
});

test('provinces and cities of one list are called alike, though words say more of some', () => {
  const before = globalThis.beianLensParts;
  leavePart({ words });
  const names = {
    江苏省: 'Jiangsu',
    河北省: 'Hebei',
    吉林市: 'Jilin',
    内蒙古自治区: 'Inner Mongolia',
  };
  document.body.innerHTML = Object.keys(names)
    .map((zh) => `<option>${zh}</option>`)
    .join('');
  const options = [...document.querySelectorAll('option')];
  const labels = new NativeOptionLabels({ isSettled: true }, new AbortController().signal);
  for (const option of options) labels.compose(option);
  globalThis.beianLensParts = before;
  expect(options.map(({ label }) => label)).toEqual(
    Object.entries(names).map(([zh, en]) => `${zh} · ${en}`),
  );
});
