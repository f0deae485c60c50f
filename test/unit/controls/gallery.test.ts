// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';

import { expect, it, test } from 'vitest';

import { adapters } from '@/lib/page/controls';
import { libraries } from '@/lib/page/libraries';
import { LIBRARIES, WIDGETS, widgetsOf } from '@/test/gallery/expected';

/** What 30-library-controls writes into, page by page. */
const PAGES = 'test/gallery/pages';

test('every control that can be written is a row of the gallery; lists of the browser are on other pages', () => {
  const kinds = adapters.map(({ kind }) => kind);
  expect(
    kinds.filter((kind) => !WIDGETS.some((widget) => widget.kind.test(kind))).toSorted(),
  ).toEqual(['native-select', 'read-only', 'unknown']);
});

test('every library that is written has a page of the gallery that begins with its name', () => {
  // What draws over controls of the browser's, or has but lists, is on a plain page.
  const plain = readdirSync('test/gallery/plain');
  const written = libraries.filter(({ writers, drawn }) => writers !== null && !drawn);
  const isShown = ({ id }: { id: string }) =>
    plain.includes(`${id}.html`) || LIBRARIES.some((page) => page.startsWith(id));
  expect(written.filter((library) => !isShown(library))).toEqual([]);
});

it.each(LIBRARIES)('%s shows every row that is expected of it', (library) => {
  const file = readdirSync(PAGES).find((name) => name.replace(/\.(?:jsx?|html)$/, '') === library);
  expect(file, `${PAGES}/${library}.jsx`).toBeDefined();
  const page = readFileSync(`${PAGES}/${file}`, 'utf8');
  expect(readFileSync('test/gallery/build.mjs', 'utf8')).toMatch(new RegExp(`\\b${library}\\b`));
  const missing = widgetsOf(library).filter(({ row }) => !new RegExp(`["']${row}["']`).test(page));
  expect(missing.map(({ row }) => row)).toEqual([]);
});
