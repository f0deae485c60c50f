import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import data from '@/lib/rules/data/surnames.json';

/** The package's table of family names, read as text: its entry does not hand it out. */
const table = readFileSync('node_modules/pinyin-pro/dist/esm/data/surname.mjs', 'utf8');
const known = new Set(
  [...table.matchAll(/"?([\p{Script=Han}]{1,2})"?:/gu)].map(([, name]) => name),
);

test('every family name that the rule looks for is in the table that it cites', () => {
  expect(known.size).toBeGreaterThan(400);
  expect([...data.single, ...data.compound].filter((name) => !known.has(name))).toEqual([]);
});

test('no family name stands there twice', () => {
  expect(new Set(data.single).size).toBe([...data.single].length);
  expect(new Set(data.compound).size).toBe(data.compound.length);
});
