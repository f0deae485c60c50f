import { expect, test } from 'vitest';

import { groups } from '@/lib/checklist/groups';
import { MATERIALS } from '@/lib/checklist/materials';
import { sourceOf } from '@/lib/forms/sources';
import { PROVINCE_FILES } from '@/lib/regions/telling';

test('every file of the folder is one group, listed once and named like its file', () => {
  const files = Object.keys(import.meta.glob('/lib/checklist/groups/*.ts'))
    .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
    .filter((name) => name !== 'index');
  expect(groups.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('every paper that a province asks for is explained, and no other', () => {
  const asked = new Set(
    PROVINCE_FILES.flatMap(({ materials }) =>
      [...materials.individual, ...materials.organization].map(({ id }) => id),
    ),
  );
  expect(Object.keys(MATERIALS).toSorted()).toEqual([...asked].toSorted());
  for (const { source } of Object.values(MATERIALS)) {
    for (const id of source) expect(sourceOf(id), id).toBeDefined();
  }
});
