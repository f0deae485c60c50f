import { describe, expect, it } from 'vitest';

import { compareProfiles, isFound, searchText } from '@/lib/profiles/find';

import { exampleProfile } from './example';

const text = searchText(exampleProfile(), ['hangzhouhuguang', 'hzhg']);

describe('a profile', () => {
  it.each([
    '',
    'lake',
    'SOFT lake',
    '湖光',
    '91330100ma2',
    '张示例',
    'example.cn',
    'huguang',
    'hzhg',
  ])('is found by “%s”', (query) => expect(isFound(text, query)).toBe(true));

  it.each(['river', 'lake river', '北京'])('is not found by “%s”', (query) =>
    expect(isFound(text, query)).toBe(false),
  );
});

it.each([
  ['name', ['a', 'b', 'c']],
  ['changed', ['b', 'c', 'a']],
  ['created', ['c', 'a', 'b']],
] as const)('profiles stand in order: %s', (order, names) => {
  const listed = [
    { name: 'b', created: 3, updated: 9 },
    { name: 'a', created: 2, updated: 3 },
    { name: 'c', created: 1, updated: 5 },
  ];
  expect(listed.sort(compareProfiles(order)).map(({ name }) => name)).toEqual(names);
});
