import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { GLOSSARY, PREPARATION, sourceOf } from '@/lib/forms';
import {
  FIELD_ENTRIES,
  HEADING_ENTRIES,
  MESSAGE_ENTRIES,
  PLACEHOLDER_ENTRIES,
} from '@/lib/forms/entries';
import sources from '@/lib/forms/data/sources.json';
import { SYSTEMS } from '@/lib/systems';

const page = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8');
const documented = new Set(
  [...page.matchAll(/^\| ([a-z][a-z0-9, -]+) \|/gmu)].flatMap((row) => (row[1] ?? '').split(', ')),
);

const used = new Set([
  ...[...FIELD_ENTRIES.values()].flatMap((field) => [
    ...field.source,
    ...(field.options ?? []).flatMap((option) => option.source ?? []),
  ]),
  ...[
    ...MESSAGE_ENTRIES,
    ...PLACEHOLDER_ENTRIES,
    ...GLOSSARY,
    ...HEADING_ENTRIES,
    ...PREPARATION.values(),
    ...SYSTEMS.values(),
  ].flatMap((entry) => [...entry.source]),
]);

it('names only sources that docs/sources.md lists', () => {
  expect([...used].filter((id) => !documented.has(id))).toEqual([]);
});

it('knows title and date of each source that docs/sources.md lists', () => {
  for (const id of used) expect(sourceOf(id)?.title, id).toBeTruthy();
  expect(Object.keys(sources).filter((id) => !documented.has(id))).toEqual([]);
  expect([...documented].filter((id) => id !== 'id' && !sourceOf(id))).toEqual([]);
});
