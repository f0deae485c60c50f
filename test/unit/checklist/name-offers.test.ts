import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import data from '@/lib/checklist/data/offer-words.json';
import { checkName } from '@/lib/checklist/name-check';
import { leftOutOf, offerNames, subjectsIn } from '@/lib/checklist/name-offers';
import { PROVINCES, provinceByCode, type Province } from '@/lib/regions';
import { idiomsOfList, learn } from '@/lib/rules/naming/idioms';

learn([], idiomsOfList(readFileSync('public/idioms.txt', 'utf8')));

const at = (code: string): Province => {
  const province = provinceByCode(code);
  if (!province) throw new RangeError(code);
  return province;
};
const offered = (code: string, about: string, applicant = '') =>
  offerNames({ province: at(code), kind: 'individual', about, applicant }).map(({ zh }) => zh);

describe('names that pass', () => {
  it.each(PROVINCES.map((province) => [province.en, province] as const))(
    'there are some for every subject in %s, and none that its rules refuse',
    (_, province) => {
      for (const { en } of data.topics) {
        const offers = offerNames({ province, kind: 'individual', about: en });
        expect(offers.length, `${en} in ${province.en}`).toBeGreaterThan(0);
      }
    },
  );

  it('are fine in the whole name checker', () => {
    for (const { zh, verdict } of offerNames({
      province: at('33'),
      kind: 'individual',
      about: 'cats and hiking',
    })) {
      const judged = checkName({ name: zh, kind: 'individual' }).provinces;
      expect(judged.find(({ province }) => province.code === '33')?.verdict).toBe(verdict);
    }
  });

  it('have the form of Jiangsu there', () => {
    expect(offered('32', 'photography')).toEqual(['摄影的个人博客', '摄影的个人主页']);
  });

  it('take the words that the person typed in Chinese first', () => {
    expect(offered('33', '咖啡豆 and travel')[0]).toBe('咖啡豆日记');
  });

  it('offer nothing that the typed words make a refused name', () => {
    expect(offered('33', '北京')).toEqual([]);
    expect(offered('33', '论坛')).toEqual([]);
    expect(offered('33', '王小明', '王小明')).toEqual([]);
    expect(offered('33', '画龙点睛')).toEqual([]);
  });

  it('name what they were not made of', () => {
    expect(leftOutOf('my beekeeping and hiking blog')).toEqual(['beekeeping']);
    expect(leftOutOf('Machine learning, cats')).toEqual([]);
    expect(leftOutOf('咖啡豆 和我在杭州的咖啡馆')).toEqual(['和我在杭州的咖啡馆']);
  });

  it('say nothing where nothing is known of the subject', () => {
    expect(offered('33', 'xyzzy')).toEqual([]);
    expect(offered('33', '')).toEqual([]);
  });

  it('relate to an organisation by its registered name', () => {
    const offers = offerNames({
      province: at('33'),
      kind: 'organization',
      about: 'coffee',
      applicant: '杭州晴川信息技术有限公司',
    });
    expect(offers.map(({ zh }) => zh)).toEqual([
      '杭州晴川信息技术有限公司',
      '晴川信息技术',
      '晴川信息技术咖啡',
    ]);
  });
});

it.each([
  ['I write about my two kittens', ['写作', '猫咪']],
  ['Hiking photos', ['登山', '摄影']],
  ['a carpet', []],
])('%s is about %j', (about, subjects) => {
  expect(
    subjectsIn(about)
      .map(({ zh }) => zh)
      .toSorted(),
  ).toEqual([...subjects].toSorted());
});
