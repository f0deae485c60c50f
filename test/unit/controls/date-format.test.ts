import { describe, expect, test } from 'vitest';

import { isoOf, shapeOf } from '@/lib/page/controls/dates/date-format';

describe('a date is read', () => {
  test.each([
    ['2031-04-09', '2031-04-09'],
    ['2031年4月9日', '2031-04-09'],
    ['20310409', '2031-04-09'],
    ['Apr 9, 2031', '2031-04-09'],
    ['30/04/2031', '2031-04-30'],
    ['04/30/2031', '2031-04-30'],
    ['04.04.2031', '2031-04-04'],
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  test('by the placeholder where it could be two', () => {
    expect(isoOf('04/05/2031')).toBeNull();
    expect(isoOf('04/05/2031', 'DD/MM/YYYY')).toBe('2031-05-04');
    expect(isoOf('04/05/2031', 'MM/DD/YYYY')).toBe('2031-04-05');
  });

  test.each(['', '长期', '31/31/2031', '13/13/2031', '0/1/2031', '1/2/31', '138 0000 1111'])(
    'not from “%s”',
    (text) => {
      expect(isoOf(text, 'DD/MM/YYYY')).toBeNull();
    },
  );
});

test.each([
  ['yyyy-MM-dd', 'yyyy-MM-dd'],
  ['请输入日期（YYYY/MM/DD）', 'YYYY/MM/DD'],
  ['如2015.03.01', 'YYYY.MM.DD'],
  ['例：2015年03月01日', 'YYYY年MM月DD日'],
  ['请输入内容', undefined],
])('the shape that “%s” shows', (placeholder, shape) => {
  expect(shapeOf(placeholder)).toBe(shape);
});
