import { expect, test } from 'vitest';

import { FIELDS } from '@/lib/forms';
import { shortName } from '@/lib/forms/short-name';

test.each([
  ['Leader: ID number', 'ID number'],
  ['Administrator’s ID, emblem side', 'ID, emblem side'],
  ['Entity certificate type', 'Certificate type'],
  ['Domain holder: name', undefined],
  ['Website name', undefined],
])('“%s” is %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});

test('what is left of the name of a field says what it is', () => {
  const shorts = [...FIELDS.values()].flatMap(({ en }) => shortName(en) ?? []);
  expect(shorts.length).toBeGreaterThan(20);
  expect(shorts.filter((short) => !/^[A-Z]/.test(short) || short.length < 2)).toEqual([]);
});
