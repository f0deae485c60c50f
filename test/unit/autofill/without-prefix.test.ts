import { expect, test } from 'vitest';

import { convert } from '@/lib/autofill/convert/convert';

import { fieldState } from './field-states';

test.each([
  ['http://', 'http://www.lake.example/', 'www.lake.example/', 'http://'],
  ['http://', 'https://www.lake.example', 'www.lake.example', 'https://'],
  ['https://www.', 'http://www.lake.example', 'lake.example', 'http://www.'],
  ['http://www.', 'https://lake.example', 'lake.example', 'https://'],
  ['www.', 'www.lake.example', 'lake.example', 'www.'],
])('after %s, %s is written as %s', (prefix, value, text, left) => {
  const converted = convert(fieldState('website.homeUrl', { prefix }), [value]);
  expect(converted).toMatchObject({
    texts: [text],
    conversion: expect.stringContaining(`Without “${left}”, `) as string,
  });
});

test('what the page does not put there stays', () => {
  const state = fieldState('website.homeUrl', { prefix: 'www.' });
  expect(convert(state, ['https://lake.example'])).toEqual({ texts: ['https://lake.example'] });
});

const ADDRESS = '四川省成都市武侯区天府大道1号';

test.each([
  ['请勿重复填写省级行政单位', '成都市武侯区天府大道1号', '四川省'],
  ['无需再填写省份', '成都市武侯区天府大道1号', '四川省'],
  ['请填写省市区之后的详细地址', '天府大道1号', '四川省成都市武侯区'],
  ['不用重复填写省市区', '天府大道1号', '四川省成都市武侯区'],
  ['省市区无需重复填写', '天府大道1号', '四川省成都市武侯区'],
])('where the page asks %s, the address is %s', (hint, text, left) => {
  const boxes = [{ kind: 'text' as const, hint, held: '' }];
  expect(convert(fieldState('entity.mailingAddress', { boxes }), [ADDRESS])).toEqual({
    texts: [text],
    conversion: `Without “${left}”, which the page asks to leave out.`,
  });
});

test('an estate that only looks like a district stays in the address', () => {
  const boxes = [{ kind: 'text' as const, hint: '不用重复填写省市区', held: '' }];
  const address = '四川省成都市高新区天府大道1号';
  expect(convert(fieldState('entity.mailingAddress', { boxes }), [address])).toMatchObject({
    texts: ['高新区天府大道1号'],
  });
});

test.each(['', '详细地址应精确到门牌号', '请填写省市区及详细地址', '请从省份开始填写'])(
  'where the page says “%s”, the address stays whole',
  (hint) => {
    const boxes = [{ kind: 'text' as const, hint, held: '' }];
    expect(convert(fieldState('entity.mailingAddress', { boxes }), [ADDRESS])).toEqual({
      texts: [ADDRESS],
    });
  },
);
