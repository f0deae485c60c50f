import { expect, test } from 'vitest';

import { wordingAmong } from '@/lib/autofill/convert/wording';

const KEY = 'leader.certificateType';

test.each([
  ['居民身份证', ['护照', '中国居民身份证'], '中国居民身份证'],
  ['居民身份证', ['身份证', '护照'], '身份证'],
  ['居民身份证', ['临时居民身份证', '护照'], null],
  ['居民身份证', ['中国居民身份证', '身份证'], null],
  ['护照', ['中国居民身份证'], null],
  ['护照', ['中国护照', '外国护照'], null],
  [
    '外国人永久居留身份证',
    ['中华人民共和国外国人永久居留身份证'],
    '中华人民共和国外国人永久居留身份证',
  ],
])('%s among %j is %j', (wanted, offered, found) => {
  expect(wordingAmong(KEY, wanted, offered)).toBe(found);
});
