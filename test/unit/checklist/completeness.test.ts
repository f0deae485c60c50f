import { describe, expect, test } from 'vitest';

import { buildChecklist } from '@/lib/checklist/checklist';
import { newInput, type ReadinessInput } from '@/lib/checklist/input';
import { sourceOf } from '@/lib/forms/sources';
import type { EntityKind } from '@/lib/forms/types';
import { PROVINCE_FILES, type ProvinceFile } from '@/lib/regions/telling';
import {
  anotherValue,
  concerns,
  EDITORIAL,
  leavesOf,
  OF_INDIVIDUALS,
  NEED_NO_ITEM,
  withFact,
} from './facts';

const today = '2026-11-22';
const KINDS: EntityKind[] = ['individual', 'organization'];
const CASES = PROVINCE_FILES.flatMap((province) => KINDS.map((kind) => ({ province, kind })));

/** Answers that leave open what can be left open, for every nationality that has facts of its own. */
function inputs(province: ProvinceFile, kind: EntityKind): ReadinessInput[] {
  const given = { entityType: '', domains: [] };
  return (['mainland', 'hong-kong-macao', 'foreign'] as const).map((nationality) =>
    newInput(kind, province.code, {
      ...given,
      ...(kind === 'organization' && { entityType: '政府机关' }),
      nationality,
    }),
  );
}

/** What a person reads in a checklist, without the sources. */
function told(input: ReadinessInput, province: ProvinceFile): string {
  const { groups } = buildChecklist(input, { today, province });
  return JSON.stringify(
    groups.map(({ items }) =>
      items.map(({ text, why, how, when, chinese, kind }) => [text, why, how, when, chinese, kind]),
    ),
  );
}

/** What the page of 2019 leaves open and newer practice answers. */
function isStatedToday({ individual }: ProvinceFile, path: string): boolean {
  const key = /^individual\/alibaba2019\/(\w+)$/.exec(path)?.[1] ?? '';
  return Object.keys(individual.current ?? {}).includes(key);
}

describe.each(CASES)('$province.en, $kind', ({ province, kind }) => {
  const items = inputs(province, kind).flatMap((input) =>
    buildChecklist(input, { today }).groups.flatMap((group) => group.items),
  );

  test('every fact changes what the checklist says, or needs no item', () => {
    const before = inputs(province, kind).map((input) => ({ input, text: told(input, province) }));
    const untold = leavesOf(province)
      .filter(([path, value]) => value !== null && concerns(path, kind))
      .filter(([path]) => !NEED_NO_ITEM.some(([pattern]) => pattern.test(path)))
      .filter(([, value]) => !EDITORIAL.some((remark) => remark.test(String(value))))
      .filter(([, value]) => kind === 'individual' || !OF_INDIVIDUALS.test(String(value)))
      .filter(
        ([path, value]) =>
          !(path.startsWith('naming/extras') && isForOthers(province, path, kind, value)),
      )
      .filter(([path, value]) => {
        const other = withFact(province, path, anotherValue(value, path));
        return before.every(({ input, text }) => told(input, other) === text);
      })
      .map(([path]) => path);
    expect(untold).toEqual([]);
  });

  test('what nobody stated is said to be unknown, and nothing else is', () => {
    const unknown = province.unknown.filter(
      (path) => concerns(path, kind) && !isStatedToday(province, path),
    );
    for (const path of unknown) {
      const telling = items.filter(({ facts }) => facts.includes(path));
      expect(telling, path).not.toEqual([]);
      for (const { text, why = '' } of telling)
        expect(`${text} ${why}`).toMatch(/not known for|gives no /);
    }
    const stated = items.filter((item) => item.unknown).flatMap(({ facts }) => facts);
    for (const path of stated) {
      expect([
        ...unknown,
        'crossProvince/individual/alibaba2019/policy',
        ...CROSS_PROVINCE,
      ]).toContain(path);
    }
  });

  test('ids are unique, sources are known, texts are sentences', () => {
    for (const input of inputs(province, kind)) {
      const ids = buildChecklist(input, { today }).groups.flatMap((group) =>
        group.items.map(({ id }) => id),
      );
      expect(new Set(ids).size, ids.filter((id, at) => ids.indexOf(id) !== at).join()).toBe(
        ids.length,
      );
    }
    for (const item of items) {
      expect(item.source, item.id).not.toEqual([]);
      for (const id of item.source) expect(sourceOf(id), `${item.id}: ${id}`).toBeDefined();
      for (const text of [item.text, item.why, item.how]) {
        if (text !== undefined)
          expect(text, item.id).toMatch(/^[\p{Lu}\p{N}\p{Script=Han}《(].*[.)）…]$/su);
      }
      expect(item.text + (item.why ?? ''), item.id).not.toMatch(
        /\.md\b|\bundefined\b|\bnull\b|seed-|\b(?:ali|tencent|huawei)-\w+-20\d\d/,
      );
    }
  });
});

const CROSS_PROVINCE = [
  'crossProvince/individual/seed/note',
  'crossProvince/individual/seed/acceptedProof',
  'crossProvince/individual/alibaba2019/acceptedProof',
];

/** A naming rule for the other kind of entity, and the mark that says so. */
function isForOthers(
  province: ProvinceFile,
  path: string,
  kind: EntityKind,
  value: unknown,
): boolean {
  const extra = province.naming.extras[Number(path.split('/')[2])];
  return (
    extra !== undefined && extra.appliesTo !== 'all' && extra.appliesTo !== kind && value !== kind
  );
}
