// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { NativeOptionLabels } from '@/components/frame/native-options';

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
