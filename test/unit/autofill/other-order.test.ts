import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isOtherOrder, otherOrderIn, toldApart } from '@/lib/autofill/plan/other-order';
import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';

import { fieldState, fieldValue } from './field-states';

const shown = (key: string, value: string, change: Partial<FieldState> = {}): FieldState =>
  fieldState(key, { control: 'read-only', obstacle: 'read-only', value, held: [value], ...change });

const CODE = '91330199MA0ABC121A';
const REGION = '浙江省/杭州市/西湖区';

describe('somebody else’s order', () => {
  test.each([
    ['entity.certificateNumber', '91330106MA2H0QX91L', CODE],
    ['entity.certificateNumber', '9133********91L', CODE],
    ['leader.certificateNumber', '320102199003078515', '330199199003070018'],
    ['entity.name', '南京望川信息技术有限公司', '杭州晴川信息技术有限公司'],
    ['leader.name', '顾**', '林望舒'],
    ['entity.type', '个人', '企业'],
    ['entity.region', '江苏省南京市玄武区', REGION],
    ['entity.region', '江苏省', REGION],
    ['entity.region', '浙江省/宁波市/海曙区', REGION],
    ['entity.region', '浙江省杭州市滨江区', REGION],
    ['entity.region', '北京市朝阳区', '北京市/市辖区/海淀区'],
  ])('%s: the page shows %s, the profile has %s', (key, onPage, ours) => {
    expect(isOtherOrder(shown(key, onPage), [ours])).toBe(true);
  });

  test.each([
    ['a part of the number', 'entity.certificateNumber', 'MA0ABC121', CODE],
    ['a number with gaps', 'entity.certificateNumber', '9133 0199 MA0A BC12 1A', CODE],
    ['a number with stars', 'entity.certificateNumber', '9133************1A', CODE],
    ['nothing yet', 'entity.certificateNumber', '--', CODE],
    ['a word in place of a number', 'entity.certificateNumber', '暂无', CODE],
    ['brackets of another width', 'entity.name', '晴川(杭州)有限公司', '晴川（杭州）有限公司'],
    ['letters of another size', 'leader.name', 'john smith', 'JOHN SMITH'],
    ['a name with stars', 'leader.name', '林*舒', '林望舒'],
    ['a type that nobody knows', 'entity.type', '某种单位', '企业'],
    ['the province alone', 'entity.region', '浙江省', REGION],
    ['province and city', 'entity.region', '浙江省杭州市', REGION],
    ['the city alone', 'entity.region', '杭州市', REGION],
    ['short names', 'entity.region', '浙江 杭州 西湖', REGION],
    ['a path', 'entity.region', '浙江省 / 杭州市 / 西湖区', REGION],
    ['a street below it', 'entity.region', '浙江省杭州市西湖区文新街道', REGION],
    [
      'a municipality with its group',
      'entity.region',
      '北京市市辖区海淀区',
      '北京市/市辖区/海淀区',
    ],
    ['a municipality without it', 'entity.region', '北京市海淀区', '北京市/市辖区/海淀区'],
    ['a prompt', 'entity.region', '请选择', REGION],
    ['something that tells no order', 'leader.email', 'a@b.example', 'c@d.example'],
  ])('is not told by %s', (_, key, onPage, ours) => {
    expect(isOtherOrder(shown(key, onPage), [ours])).toBe(false);
  });

  test('is told by a box that the page has locked, and by none that can be filled over', () => {
    const other = '91330106MA2H0QX91L';
    const box = (change: Partial<FieldState>) =>
      shown('entity.certificateNumber', other, { control: 'text', ...change });
    expect(isOtherOrder(box({ obstacle: 'disabled' }), [CODE])).toBe(true);
    expect(isOtherOrder(box({ obstacle: 'read-only' }), [CODE])).toBe(true);
    expect(isOtherOrder(box({ obstacle: null }), [CODE])).toBe(false);
    expect(isOtherOrder(box({ obstacle: 'disabled', certain: false }), [CODE])).toBe(false);
  });

  test('is never told by what the profile itself has, however it is spaced or starred', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9A-Z]{15,18}$/),
        fc.nat(14),
        fc.nat(6),
        fc.constantFrom(' ', '*'),
        (number, from, length, mark) => {
          const onPage =
            mark === '*'
              ? number.slice(0, from) + '*'.repeat(length) + number.slice(from + length)
              : number.slice(0, from) + mark + number.slice(from);
          const field = shown('entity.certificateNumber', onPage);
          expect(isOtherOrder(field, [number])).toBe(false);
        },
      ),
    );
  });

  test('is told of a plan once for each field, the numbers first', () => {
    const fields = [
      shown('entity.region', '江苏省'),
      shown('entity.certificateNumber', '91330106MA2H0QX91L'),
      shown('entity.certificateNumber', '91330106MA2H0QX91L', { id: 'again' }),
      fieldState('entity.name'),
    ];
    const values = [
      fieldValue('entity.region', REGION),
      fieldValue('entity.certificateNumber', CODE),
      fieldValue('entity.name', '晴川'),
    ];
    const { items } = planFill(values, { frame: 'top', fields });
    expect(otherOrderIn(items)).toEqual([
      { key: 'entity.certificateNumber', shown: '91330106MA2H0QX91L', ours: CODE },
      { key: 'entity.region', shown: '江苏省', ours: REGION },
    ]);
  });
});

test('long numbers are told apart by their ends, and whole where those are the same', () => {
  expect(toldApart({ shown: '91330106MA2H0QX91L', ours: CODE })).toEqual(['9133…91L', '9133…21A']);
  const other = '91330198MA0ABC121A';
  expect(toldApart({ shown: other, ours: CODE })).toEqual([other, CODE]);
  expect(toldApart({ shown: '个人', ours: '企业' })).toEqual(['个人', '企业']);
});
