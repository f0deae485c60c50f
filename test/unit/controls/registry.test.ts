// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { adapters } from '@/lib/page/controls';
import { libraries } from '@/lib/page/libraries';

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'types')
    .sort();

test('every adapter file has the kind that is its name', () => {
  expect(adapters.map((adapter) => adapter.kind).sort()).toEqual(
    filesIn('lib/page/controls/adapters'),
  );
});

test('no two adapters have the same rank, since their order decides', () => {
  expect(new Set(adapters.map(({ rank }) => rank)).size).toBe(adapters.length);
});

test('the adapter that takes everything is asked last', () => {
  expect(adapters.at(-1)?.kind).toBe('unknown');
});

test('every library file has the id that is its name', () => {
  expect(libraries.map((library) => library.id).sort()).toEqual(filesIn('lib/page/libraries'));
});

const LIBRARIES = join('lib', 'page', 'libraries');
const sources = ['lib', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith(LIBRARIES)),
);

test.each(libraries)('no class name of $id stands outside of its file', ({ trace }) => {
  const classes = new RegExp(`\\.${trace}[a-z]`, 'u');
  const found = sources.filter((file) => {
    const strings = readFileSync(file, 'utf8').match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/gu) ?? [];
    return strings.some((text) => classes.test(text));
  });
  expect(found).toEqual([]);
});

test('a library whose widgets cannot be written is one that nobody could try', () => {
  const unwritten = libraries.filter(({ writers, drawn }) => !writers && !drawn);
  expect(unwritten.map(({ id }) => id)).toEqual(['tea', 'uni']);
});

test.each(libraries)(
  '$id says how its lists are written where it says which they are',
  ({ writers }) => {
    const { roots, list } = writers ?? {};
    const hasLists = (['select', 'multi-select', 'cascader'] as const).some(
      (kind) => roots?.[kind],
    );
    expect(list !== undefined).toBe(hasLists);
  },
);
