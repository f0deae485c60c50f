import { expect, test } from 'vitest';

import { composeText } from '@/lib/forms/texts/compose-text';
import { optionByText } from '@/lib/forms';
import { allDivisions, isPlaceholder } from '@/lib/regions/divisions';
import { englishName } from '@/lib/regions/english-names';
import { knownPlace, placeInEnglish, regionInEnglish } from '@/lib/regions/english-region';

test.each([
  ['浙江省', 'Zhejiang'],
  ['浙江', 'Zhejiang'],
  ['内蒙古自治区', 'Inner Mongolia'],
  ['香港特别行政区', 'Hong Kong'],
  ['台湾省', 'Taiwan'],
  ['杭州市', 'Hangzhou'],
  ['杭州', 'Hangzhou'],
  ['恩施土家族苗族自治州', 'Enshi Tujia and Miao Autonomous Prefecture'],
  ['西湖区', 'Xihu District'],
  ['市辖区', 'City districts'],
  ['城市', 'City'],
  ['区县', 'District or county'],
])('%s is %s', (zh, en) => {
  expect(placeInEnglish(zh)).toBe(en);
});

test.each(['城市', '直辖市', '本市', '西湖区', '示范市', '市', '白银'])(
  '“%s” is not known as a whole',
  (zh) => {
    expect(knownPlace(zh)).toBeNull();
  },
);

test('what words say of a province or city is known as a whole, so that it is never asked', () => {
  const composed = allDivisions().filter(
    (division) => !isPlaceholder(division) && composeText(division.zh) !== null,
  );
  expect(composed.length).toBeGreaterThan(0);
  for (const division of composed) expect(knownPlace(division.zh)).toBe(englishName(division));
});

test.each(['企业', '网站', '请选择', '西湖', '全国', '', '其他', '全市', '各省区'])(
  '“%s” is no place',
  (zh) => {
    expect(placeInEnglish(zh)).toBeNull();
  },
);

test.each([
  ['浙江省杭州市西湖区', 'Zhejiang, Hangzhou, Xihu District'],
  ['浙江省 / 杭州市 / 西湖区', 'Zhejiang, Hangzhou, Xihu District'],
  ['浙江-杭州-西湖区', 'Zhejiang, Hangzhou, Xihu District'],
  ['浙江省', 'Zhejiang'],
  ['北京市市辖区东城区', 'Beijing, Dongcheng District'],
  ['北京市东城区', 'Beijing, Dongcheng District'],
  ['重庆市/县/城口县', 'Chongqing, Chengkou County'],
  ['山东省济南市市中区', 'Shandong, Jinan, Shizhong District'],
  ['新疆维吾尔自治区乌鲁木齐市新市区', 'Xinjiang, Ürümqi, Xinshi District'],
  ['新疆维吾尔自治区阿克苏地区阿克苏市', 'Xinjiang, Aksu Prefecture, Aksu'],
  ['香港特别行政区', 'Hong Kong'],
])('%s is %s', (zh, en) => {
  expect(regionInEnglish(zh)).toBe(en);
});

test.each([
  '杭州市西湖区',
  '浙江省杭州市西湖区文三路90号',
  '浙江大学',
  '北京市公安局',
  '请选择',
  '',
])('“%s” is no region from the province down', (zh) => {
  expect(regionInEnglish(zh)).toBeNull();
});

test.each(['华东二区', '华南一区', '可用区', '专区', '办公区', '联盟', '加盟', '超市', '门市'])(
  '%s is the name of no place',
  (zh) => {
    expect(placeInEnglish(zh)).toBeNull();
  },
);

test('every division is named alike in pickers, lists and paths, and no other reader says something else', () => {
  for (const division of allDivisions()) {
    const en = englishName(division);
    expect(placeInEnglish(division.zh), division.path).toBe(en);
    // Words say “Hebei province”: what shows a name asks for the name first.
    if (!isPlaceholder(division))
      expect(composeText(division.zh) ?? en, division.path).toMatch(new RegExp(`^${en}`, 'u'));
    expect(optionByText(division.zh), division.path).toBeUndefined();
    const names = division.path.split('/');
    const told = regionInEnglish(division.path);
    if (!isPlaceholder(division)) expect(told?.endsWith(en), division.path).toBe(true);
    expect(regionInEnglish(names.join('')), division.path).toBe(told);
  }
});
