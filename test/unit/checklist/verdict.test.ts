import { expect, test } from 'vitest';

import { buildChecklist, isTask } from '@/lib/checklist/checklist';
import { newDomainAnswers, newInput, type ReadinessInput } from '@/lib/checklist/input';
import { phaseOf, phasesOf } from '@/lib/checklist/phases';
import { verdictOf } from '@/lib/checklist/verdict';
import { PROVINCES, provinceByName } from '@/lib/regions';

const code = (province: string): string => provinceByName(province)?.code ?? '';
const check = (province: string, given: Partial<ReadinessInput> = {}) =>
  buildChecklist(newInput('individual', code(province), given), { today: '2026-01-15' });
const NONE: ReadonlySet<string> = new Set();

test('a filing that cannot go on says so, and one that was only asked about does not', () => {
  const unapproved = { domains: [{ ...newDomainAnswers(), name: 'example.org' }] };
  expect(verdictOf(check('Gansu', unapproved), NONE).stops).not.toEqual([]);
  expect(verdictOf(check('Gansu'), NONE).stops).toEqual([]);
});

test('in every province ticking all leaves nothing to do, and what comes after is not counted before', () => {
  for (const { en } of PROVINCES) {
    const list = check(en);
    const items = list.groups.flatMap((group) => group.items);
    const before = items.filter((item) => isTask(item) && phaseOf(item) !== 'later');
    expect(verdictOf(list, NONE).left, en).toBe(before.length);
    expect(verdictOf(list, new Set(items.map(({ id }) => id))).left, en).toBe(0);
    expect(verdictOf(list, NONE).papers, en).toBeGreaterThan(0);
  }
});

test('in every province each item stands in one phase or among what stops the filing, and none twice', () => {
  for (const { code: province } of PROVINCES)
    for (const kind of ['individual', 'organization'] as const) {
      const list = buildChecklist(newInput(kind, province, { nationality: 'foreign' }), {
        today: '2026-01-15',
      });
      const stops = list.groups.filter(({ id }) => id === 'blockers').flatMap(({ items }) => items);
      const shown = phasesOf(list).flatMap(({ groups, notes }) => [
        ...groups.flatMap(({ items }) => items),
        ...notes,
      ]);
      const ids = [...stops, ...shown].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(
        list.groups.flatMap(({ items }) => items.map(({ id }) => id)).toSorted(),
      );
    }
});

test('what is not answered is counted as missing, and an answer takes it away', () => {
  const asked = verdictOf(check('Gansu'), NONE).missing;
  expect(asked).toBeGreaterThan(0);
  expect(verdictOf(check('Gansu', { fromElsewhere: '否', age: '30' }), NONE).missing).toBe(
    asked - 2,
  );
});
