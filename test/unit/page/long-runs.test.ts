// @vitest-environment happy-dom
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { fieldsOf, readMarkup } from './support';

const ROWS = [
  '<div class="row"><span>主办单位名称</span><input name="entity"></div>',
  '<table><tr><td>负责人姓名</td><td><input name="leader"></td></tr></table>',
  '<div><span>区号</span><input name="area"><span>其他</span><input name="number"></div>',
  '<ul><li>网站名称</li><li><input name="site"></li></ul>',
  '<div>网站首页URL<input name="url">没有标签的<input name="other"></div>',
];

const navigation = (length: number): string =>
  `<ul>${'<li><a>控制台导航</a></li>'.repeat(length)}</ul>`;

/** Longer than what recognition keeps of texts that it knows nothing of. */
const LONG = 120;

test('texts that nothing is known of say the same however many there are', () => {
  const row = tuple(constantFrom(...ROWS), integer({ min: LONG, max: 140 }));
  assert(
    property(array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const long = rows.map(([markup, length]) => markup + navigation(length)).join('');
      const shorter = rows.map(([markup]) => markup + navigation(LONG / 2)).join('');
      const expected = readMarkup(navigation(LONG / 2) + shorter, 'aliyun2019');
      const reading = readMarkup(navigation(300) + long, 'aliyun2019');
      expect(fieldsOf(reading)).toEqual(fieldsOf(expected));
      expect(reading.unrecognised.map(({ labelText }) => labelText)).toEqual(
        expected.unrecognised.map(({ labelText }) => labelText),
      );
    }),
    { numRuns: 40 },
  );
});
