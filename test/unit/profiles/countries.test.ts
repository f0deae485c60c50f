import { expect, test } from 'vitest';

import { nationalities, nationalityIn } from '@/components/profiles/editor/countries';

test('every nationality has a Chinese and an English name of its own', () => {
  const all = nationalities();
  expect(all.length).toBeGreaterThan(190);
  expect(new Set(all.map(({ zh }) => zh)).size).toBe(all.length);
  for (const { zh, en } of all) {
    expect(zh).toMatch(/^[\p{Script=Han}·（）]+$/u);
    expect(en).toMatch(/^[\p{Script=Latin}\p{M} .&’'(),-]+$/u);
  }
});

test.each([
  ['中国', '中国'],
  ['china', '中国'],
  ['GB', '英国'],
  ['CN', '中国'],
  ['HK', '中国香港'],
  ['United Kingdom', '英国'],
  ['Utopia', 'Utopia'],
  ['', ''],
])('“%s” is %s', (text, zh) => {
  expect(nationalityIn(text)).toBe(zh);
});
