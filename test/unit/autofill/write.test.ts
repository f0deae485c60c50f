import { describe, expect, test } from 'vitest';

import { reworded, rewordings, type Wording } from '@/lib/autofill/run/write';

const wording = (
  key: string,
  all: string[],
  from = 0,
  texts = all.slice(from, from + 1),
): Wording => ({
  key,
  texts,
  all,
  from,
});

describe('the page’s own words are taken', () => {
  const CHAOYANG = ['北京市', '市辖区', '朝阳区'];

  test.each([
    [
      'a district in the second list',
      wording('entity.region', CHAOYANG, 1),
      ['朝阳区'],
      ['朝阳区'],
    ],
    ['a short name', wording('entity.region', CHAOYANG), ['北京', '天津'], ['北京']],
    ['a month', wording('psb.openDate', ['2028', '2', '9'], 1), ['01月', '02月'], ['02月']],
    ['a country', wording('leader.landline', ['+86']), ['中国 +86', '中国香港 +852'], ['中国 +86']],
    ['no country', wording('leader.landline', ['+86']), ['+1', '+852'], null],
  ])('%s', (_case, one, offered, texts) => {
    expect(reworded(one, 0, offered)).toEqual(texts);
  });
});

describe('what the page calls a value is told', () => {
  test.each([
    ['a province', wording('entity.region', ['浙江省', '杭州市']), ['浙江'], ['浙江省', '浙江']],
    [
      'a choice',
      wording('leader.certificateType', ['居民身份证']),
      ['身份证'],
      ['居民身份证', '身份证'],
    ],
    ['nothing for the same words', wording('entity.region', ['浙江省']), ['浙江省'], null],
    [
      'nothing for a list fewer',
      wording('entity.region', ['北京市', '市辖区'], 1),
      ['朝阳区'],
      null,
    ],
    ['nothing for a month', wording('psb.openDate', ['2']), ['02月'], null],
  ])('%s', (_case, one, written, told) => {
    expect(rewordings(one, written)).toEqual(
      told ? [`“${told[0]}” is called “${told[1]}” on this page.`] : [],
    );
  });
});
