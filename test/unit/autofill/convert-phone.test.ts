import { describe, expect, test } from 'vitest';

import { convert } from '@/lib/autofill/convert/convert';
import { phoneParts } from '@/lib/autofill/convert/phone-boxes';
import { landlineOf } from '@/lib/autofill/convert/phone-numbers';
import type { Box, FieldState } from '@/lib/autofill/types';

import { fieldState } from './field-states';

const box = (change: Partial<Box> = {}): Box => ({ kind: 'text', hint: '', held: '', ...change });
const hinted = (...hints: string[]): Box[] => hints.map((hint) => box({ hint }));

const landline = (text: string, change: Partial<FieldState> = {}) =>
  convert(fieldState('leader.landline', change), [text]);
const inBoxes = (text: string, boxes: Box[]) =>
  landline(text, { boxes, parts: boxes.length, control: boxes[0]?.kind ?? 'text' });
const mobile = (text: string, change: Partial<FieldState> = {}) =>
  convert(fieldState('leader.mobile', change), [text]);

describe('what is a landline of the mainland', () => {
  test.each([
    ['0571-88888888', '0571', '88888888', ''],
    ['571-88888888', '0571', '88888888', ''],
    ['086-571-88888888', '0571', '88888888', ''],
    ['(010) 1234 5678', '010', '12345678', ''],
    ['01012345678', '010', '12345678', ''],
    ['0852-2345678', '0852', '2345678', ''],
    ['86-852-2345678', '0852', '2345678', ''],
    ['0571-88888888转801', '0571', '88888888', '801'],
  ])('%s', (text, area, number, extension) => {
    expect(landlineOf(text)).toEqual({ area, number, extension });
  });

  test.each([
    ['a service number', '400-8881234'],
    ['a service number with country code', '086-400-8881234'],
    ['a service number in groups', '400-888-1234'],
    ['a free number', '800-8201234'],
    ['Hong Kong', '852-23456789'],
    ['Macao', '853-28345678'],
    ['Taiwan', '886-22345678'],
    ['Hong Kong with a plus', '+852 2345 6789'],
    ['Singapore', '65-61234567'],
    ['a mobile', '138-0000-1111'],
    ['no area code', '88888888'],
  ])('not %s: %s', (_case, text) => {
    expect(landlineOf(text)).toBeNull();
  });
});

describe('in one box', () => {
  test.each([
    ['400-8881234', 'Written as it is. “400-8881234” is a service number, not a landline.'],
    ['852-23456789', 'Written as it is. “852-23456789” '],
  ])('%s is written as it is, and why is told', (text, told) => {
    expect(landline(text)).toMatchObject({
      texts: [text],
      conversion: expect.stringContaining(told) as string,
    });
  });

  test('what the page puts before the box is left out', () => {
    const conversion = 'Without “086-”, which the page puts before the box: 0571-88888888.';
    expect(landline('086-0571-88888888', { prefix: '086-' })).toEqual({
      texts: ['0571-88888888'],
      conversion,
    });
    expect(landline('0571-88888888', { prefix: '0571-' })).toMatchObject({ texts: ['88888888'] });
    expect(landline('010-12345678', { prefix: '0571-' })).toEqual({
      cannot: 'The page puts the area code 0571 before the box, and 010-12345678 has 010.',
    });
  });

  test('a box for the area code alone does not get the whole number', () => {
    expect(landline('0571-88888888', { boxes: hinted('区号') })).toHaveProperty('cannot');
    expect(landline('0571-88888888', { boxes: hinted('格式：086-010-12345678') })).toMatchObject({
      texts: ['086-0571-88888888'],
    });
  });
});

describe('in several boxes', () => {
  test.each([
    ['two', hinted('', ''), '0571-88888888', ['0571', '88888888']],
    [
      'with extension',
      hinted('区号', '号码', '分机'),
      '0571-88888888-801',
      ['0571', '88888888', '801'],
    ],
    ['extension left empty', hinted('区号', '号码', '分机'), '0571-88888888', ['0571', '88888888']],
    ['one hint is enough', hinted('', '', '分机号码'), '0571-88888888', ['0571', '88888888']],
    ['country first', hinted('086', '', ''), '0571-88888888', ['086', '0571', '88888888']],
    [
      'country before a number with extension',
      hinted('国家代码', '区号', '电话号码'),
      '0571-88888888-801',
      ['086', '0571', '88888888'],
    ],
    [
      'what stands in the first is the country',
      [box({ held: '+86' }), box(), box()],
      '010-12345678',
      ['+86', '010', '12345678'],
    ],
    [
      'a list for the country',
      [box({ kind: 'select', held: '中国 +86' }), box(), box()],
      '010-12345678',
      ['中国 +86', '010', '12345678'],
    ],
    [
      'room for so many characters',
      [box({ longest: 4 }), box({ longest: 8 }), box({ longest: 6 })],
      '0571-88888888',
      ['0571', '88888888'],
    ],
    ['four', hinted('', '', '', ''), '0571-88888888-801', ['086', '0571', '88888888', '801']],
    ['country and number', hinted('国际区号', '电话'), '0571-88888888', ['086', '0571-88888888']],
    ['a mobile after the country', hinted('国家', '电话'), '13800001111', ['086', '13800001111']],
  ])('%s', (_case, boxes, text, texts) => {
    expect(inBoxes(text, boxes)).toMatchObject({ texts });
  });

  test('an extension without a box is told', () => {
    expect(inBoxes('0571-88888888-801', hinted('', ''))).toEqual({
      texts: ['0571', '88888888'],
      conversion:
        'In the page’s 2 boxes: 0571, 88888888. There is no box for the extension 801: it is left out.',
    });
  });

  test.each([
    ['three that say nothing', hinted('', '', ''), '0571-88888888', 'does not say which one'],
    ['a list that says nothing', [box({ kind: 'select' }), box()], '010-12345678', 'does not say'],
    ['a mobile', hinted('', ''), '13800001111', 'is a mobile number'],
    ['a service number', hinted('', ''), '400-8881234', 'is a service number'],
    ['Hong Kong', hinted('', ''), '852-23456789', '852'],
  ])('%s cannot be filled', (_case, boxes, text, reason) => {
    expect(inBoxes(text, boxes)).toEqual({ cannot: expect.stringContaining(reason) as string });
  });

  test('as many boxes as the parts of a number give no more texts than boxes', () => {
    for (let count = 2; count < 6; count++) {
      const parts = phoneParts(Array.from({ length: count }, () => box()));
      expect(parts?.length ?? count).toBe(count);
    }
  });
});

describe('a mobile beside a list of country codes', () => {
  test.each([
    ['+86', { texts: ['13800001111'] }],
    ['中国大陆', { texts: ['13800001111'] }],
    ['', { texts: ['13800001111'], conversion: 'Choose +86 in the list before it yourself.' }],
  ])('that stands on “%s”', (country, converted) => {
    expect(mobile('13800001111', { country })).toEqual(converted);
  });

  test.each(['+852', '中国香港', '+1'])('that stands on “%s” is left to the person', (country) => {
    expect(mobile('13800001111', { country })).toHaveProperty('cannot');
  });
});
