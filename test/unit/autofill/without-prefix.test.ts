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
