// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

import { adapters } from '@/lib/page/controls';
import { libraries } from '@/lib/page/controls/libraries';

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'types')
    .sort();

test('every adapter file is registered once, under the kind that is its name', () => {
  expect(adapters.map((adapter) => adapter.kind).sort()).toEqual(
    filesIn('lib/page/controls/adapters'),
  );
});

test('the adapter that takes everything is asked last', () => {
  expect(adapters.at(-1)?.kind).toBe('unknown');
});

test('every library file is registered once, under its name', () => {
  expect(libraries.map((library) => library.id).sort()).toEqual(
    filesIn('lib/page/controls/libraries'),
  );
});
