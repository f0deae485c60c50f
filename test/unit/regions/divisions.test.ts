import { describe, expect, test } from 'vitest';

import { PROVINCES } from '@/lib/regions';
import {
  allDivisions,
  childrenOfPath,
  divisionOfCode,
  divisionOfPath,
  isPlaceholder,
  withoutPlaceholder,
} from '@/lib/regions/divisions';
import { englishName } from '@/lib/regions/english-names';

const zhOf = (path: string) => childrenOfPath(path).map(({ zh }) => zh);

describe('pickers', () => {
  test('begin with the provinces', () => {
    expect(zhOf('')).toEqual(PROVINCES.map(({ zh }) => zh));
  });

  test('go from province to city to district', () => {
    expect(zhOf('浙江省')).toContain('杭州市');
    expect(zhOf('浙江省/杭州市')).toContain('西湖区');
    expect(zhOf('浙江省/杭州市/西湖区')).toEqual([]);
  });

  test('have 市辖区 between a municipality and its districts, and 县 in Chongqing', () => {
    expect(zhOf('北京市')).toEqual(['市辖区']);
    expect(zhOf('北京市/市辖区')).toContain('东城区');
    expect(zhOf('重庆市')).toEqual(['市辖区', '县']);
  });

  test('have nothing below an unknown path', () => {
    expect(childrenOfPath('浙江省/长沙市')).toEqual([]);
  });

  test('offer no development zone that the statistics bureau counts apart', () => {
    expect(allDivisions().filter(({ zh }) => zh.endsWith('开发区'))).toEqual([]);
  });
});

describe('codes and paths', () => {
  test('lead to each other for every division', () => {
    for (const division of allDivisions()) {
      expect(divisionOfCode(division.code)).toBe(division);
      expect(divisionOfPath(division.path)).toBe(division);
      expect(divisionOfPath(withoutPlaceholder(division.path))?.code).toMatch(
        new RegExp(`^${division.code.slice(0, 2)}`),
      );
    }
  });

  test('are unique', () => {
    const divisions = allDivisions();
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length);
    expect(new Set(divisions.map(({ path }) => path)).size).toBe(divisions.length);
  });

  test('count 31 provinces, 333 prefectures and their counties', () => {
    const real = allDivisions().filter((division) => !isPlaceholder(division));
    const count = (digits: number) => real.filter(({ code }) => code.length === digits).length;
    expect([count(2), count(4)]).toEqual([31, 333]);
    expect(count(6)).toBeGreaterThan(2800);
  });

  test.each([
    ['330106', '浙江省/杭州市/西湖区'],
    ['330100', '浙江省/杭州市'],
    ['330000', '浙江省'],
    ['110101', '北京市/市辖区/东城区'],
    ['659001', '新疆维吾尔自治区/自治区直辖县级行政区划/石河子市'],
  ])('%s is %s', (code, path) => {
    expect(divisionOfCode(code)?.path).toBe(path);
  });

  test('a path may leave out the grouping level', () => {
    expect(divisionOfPath('北京市/东城区')?.code).toBe('110101');
    expect(divisionOfPath('河南省/济源市')?.code).toBe('419001');
  });

  test('unknown codes and paths have no division', () => {
    expect(divisionOfCode('990000')).toBeUndefined();
    expect(divisionOfPath('浙江省/西湖区')).toBeUndefined();
  });
});

describe('English names', () => {
  test.each([
    ['33', 'Zhejiang'],
    ['61', 'Shaanxi'],
    ['3301', 'Hangzhou'],
    ['330106', 'Xihu District'],
    ['330127', "Chun'an County"],
    ['6101', "Xi'an"],
    ['1501', 'Hohhot'],
    ['6501', 'Ürümqi'],
    ['5001', 'City districts'],
    ['4228', 'Enshi Tujia and Miao Autonomous Prefecture'],
    ['2224', 'Yanbian Korean Autonomous Prefecture'],
    ['6325', 'Hainan Tibetan Autonomous Prefecture'],
    ['310115', 'Pudong New Area'],
    ['1411', 'Lüliang'],
    ['3415', "Lu'an"],
    ['3504', 'Sanming'],
    ['5101', 'Chengdu'],
    ['5109', 'Suining'],
    ['330382', 'Yueqing'],
    ['130224', 'Luannan County'],
    ['130225', 'Laoting County'],
    ['341621', 'Guoyang County'],
    ['371722', 'Shanxian'],
    ['341021', 'Shexian'],
    ['140428', 'Zhangzi County'],
    ['440113', 'Panyu District'],
    ['440112', 'Huangpu District'],
    ['441422', 'Dabu County'],
    ['420116', 'Huangpi District'],
    ['510682', 'Shifang'],
    ['640303', 'Hongsibu District'],
    ['222404', 'Hunchun'],
    ['620722', 'Minle County'],
    ['630222', 'Minhe Hui and Tu Autonomous County'],
    ['622927', 'Jishishan Bonan, Dongxiang and Salar Autonomous County'],
    ['622926', 'Dongxiang Autonomous County'],
  ])('%s is %s', (code, name) => {
    const division = divisionOfCode(code);
    expect(division && englishName(division)).toBe(name);
  });

  test('every division has one in Latin letters', () => {
    for (const division of allDivisions()) {
      expect(englishName(division), division.path).toMatch(/^[A-Z\u00DC][\p{Script=Latin}', -]+$/u);
    }
  });
});
