import { describe, expect, test } from 'vitest';

import { convert } from '@/lib/autofill/convert/convert';
import {
  divisionAmong,
  isPlaceholder,
  isSpare,
  isTaken,
  samePlace,
} from '@/lib/autofill/convert/division';
import { isAlreadyRight } from '@/lib/autofill/plan/same-value';
import { isKept } from '@/lib/autofill/run/value-kept';
import type { FieldState } from '@/lib/autofill/types';
import { PROVINCES } from '@/lib/regions';
import { allDivisions, isPlaceholder as isGrouping } from '@/lib/regions/divisions';

import { fieldState } from './field-states';

const region = (path: string, change: Partial<FieldState>) =>
  convert(fieldState('entity.region', change), [path]);

describe('the same place', () => {
  test.each([
    ['浙江省/杭州市/西湖区', '浙江/杭州/西湖'],
    ['北京市/市辖区/朝阳区', '北京市/朝阳区'],
    ['北京市/市辖区/朝阳区', '北京/北京/朝阳区'],
    ['河南省/省直辖县级行政区划/济源市', '河南省/省直辖县级行政单位/济源市'],
    ['河南省/省直辖县级行政区划/济源市', '河南省/济源市'],
    ['广东省/东莞市/东莞市', '广东省/东莞市'],
    ['吉林省/吉林市/船营区', '吉林/吉林/船营'],
    ['新疆维吾尔自治区/阿克苏地区/阿克苏市', '新疆/阿克苏/阿克苏'],
    ['西藏自治区/拉萨市', '西藏/拉萨'],
    ['内蒙古自治区/包头市', '内蒙古/包头'],
  ])('%s and %s', (one, other) => {
    expect(samePlace(one, other)).toBe(true);
    expect(samePlace(other, one)).toBe(true);
  });

  test.each([
    ['吉林省', '吉林省/吉林市'],
    ['北京市', '北京市/市辖区'],
    ['河南省', '河南省/省直辖县级行政区划'],
    ['新疆维吾尔自治区/阿克苏地区', '新疆维吾尔自治区/阿克苏地区/阿克苏市'],
    ['浙江省/杭州市/西湖区', '江西省/南昌市/西湖区'],
    ['浙江省/杭州市', '浙江省/杭州市/西湖区'],
  ])('not %s and %s', (one, other) => {
    expect(samePlace(one, other)).toBe(false);
    expect(samePlace(other, one)).toBe(false);
  });

  test('no two prefectures of the mainland', () => {
    const prefectures = allDivisions().filter(({ code }) => code.length === 4);
    for (const one of prefectures) {
      expect(samePlace(one.path, one.path), one.path).toBe(true);
      expect(samePlace(one.path, one.path.split('/')[0] ?? ''), one.path).toBe(false);
    }
  });
});

test('a city that is not chosen is not already right, and one that was lost is told', () => {
  const state = fieldState('entity.region', {
    parts: 2,
    control: 'native-select',
    value: '吉林省',
  });
  const texts = ['吉林省', '吉林市'];
  expect(isAlreadyRight(state, ['吉林省/吉林市'], texts)).toBe(false);
  expect(isKept('entity.region', ['吉林省'], texts)).toBe(false);
  expect(isKept('entity.region', texts, texts)).toBe(true);
});

test('the levels that only group others are known, in every wording', () => {
  const grouping = allDivisions().filter(isGrouping);
  expect(grouping.filter(({ zh }) => !isPlaceholder(zh))).toEqual([]);
  for (const name of ['省直辖县级行政单位', '自治区直辖县级行政单位', '省直辖县'])
    expect(isPlaceholder(name), name).toBe(true);
  for (const { zh } of PROVINCES) expect(isPlaceholder(zh), zh).toBe(false);
});

describe('what a list offers for a level', () => {
  const JIYUAN = ['河南省', '省直辖县级行政区划', '济源市'];
  const CHAOYANG = ['北京市', '市辖区', '朝阳区'];

  test.each([
    [
      'another wording of the group',
      JIYUAN,
      1,
      ['郑州市', '省直辖县级行政单位'],
      '省直辖县级行政单位',
    ],
    ['no level for the group', JIYUAN, 1, ['郑州市', '济源市'], 'skip'],
    ['districts in the second list', CHAOYANG, 1, ['东城区', '朝阳区'], 'skip'],
    ['the municipality again', CHAOYANG, 1, ['北京市'], '北京市'],
    ['its groups', CHAOYANG, 1, ['市辖区'], '市辖区'],
    ['short names', ['西藏自治区'], 0, ['西藏', '青海'], '西藏'],
    ['another place', CHAOYANG, 2, ['东城区'], null],
  ] as const)('%s', (_case, levels, at, offered, found) => {
    expect(divisionAmong(offered, levels, at)).toBe(found);
  });

  test('a list that an earlier one answered is left, and one that may be empty', () => {
    expect(isTaken(CHAOYANG, 2, '朝阳区')).toBe(true);
    expect(isTaken(CHAOYANG, 2, '市辖区')).toBe(false);
    expect(isTaken(['浙江省', '杭州市', '西湖区'], 2, '西湖区')).toBe(false);
    expect(isSpare(['广东省', '东莞市', '东莞市'], 2)).toBe(true);
    expect(isSpare(['吉林省', '吉林市', '船营区'], 1)).toBe(false);
    expect(isSpare(['浙江省', '杭州市', '西湖区'], 2)).toBe(false);
  });
});

describe('a region is planned', () => {
  test.each([
    [
      'with a municipality in two lists',
      '北京市/朝阳区',
      'native-select',
      2,
      ['北京市', '市辖区', '朝阳区'],
    ],
    ['with a province and a city', '浙江省/杭州市/西湖区', 'select', 2, ['浙江省', '杭州市']],
    ['with a city without districts', '广东省/东莞市', 'select', 3, ['广东省', '东莞市', '东莞市']],
    [
      'with a county below its province',
      '河南省/济源市',
      'select',
      3,
      ['河南省', '省直辖县级行政区划', '济源市'],
    ],
    ['in one line', '广东省/东莞市', 'text', 1, ['广东省东莞市']],
  ] as const)('%s', (_case, path, control, parts, texts) => {
    expect(region(path, { control, parts })).toMatchObject({ texts });
  });

  test('and what the page words otherwise is told', () => {
    const options = ['浙江', '江苏'];
    expect(region('浙江省/杭州市/西湖区', { control: 'native-select', parts: 3, options })).toEqual(
      {
        texts: ['浙江', '杭州市', '西湖区'],
        conversion:
          '“浙江省” is called “浙江” on this page. Chosen level by level: 浙江, 杭州市, 西湖区.',
      },
    );
    expect(
      region('北京市/朝阳区', { control: 'native-select', parts: 2, options: ['北京市'] }),
    ).toMatchObject({ conversion: 'Chosen level by level: 北京市, 朝阳区.' });
  });
});
