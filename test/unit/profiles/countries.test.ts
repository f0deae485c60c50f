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

test('each word for a nationality names one country', () => {
  const words = nationalities().flatMap(({ en, alsoKnownAs = '' }) => [
    en.toLowerCase(),
    ...alsoKnownAs.toLowerCase().split(', '),
  ]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['中国', '中国'],
  ['china', '中国'],
  ['GB', '英国'],
  ['CN', '中国'],
  ['HK', '中国香港'],
  ['United Kingdom', '英国'],
  ['BRITISH CITIZEN', '英国'],
  ['British', '英国'],
  ['British National (Overseas)', 'British National (Overseas)'],
  ['United States of America', '美国'],
  ['Republic of Korea', '韩国'],
  ['the Republic of Ireland', '爱尔兰'],
  ['Republic of the Congo', 'Republic of the Congo'],
  ['Democratic People’s Republic of Korea', 'Democratic People’s Republic of Korea'],
  ['Singapore citizen', '新加坡'],
  ['Utopia', 'Utopia'],
  ['', ''],
])('“%s” is %s', (text, zh) => {
  expect(nationalityIn(text)).toBe(zh);
});
