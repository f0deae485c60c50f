import type { FieldKey } from '@/lib/forms/types';

/** Who administers the website opens the fields that describe somebody new. */
const CHOICE: FieldKey = 'admin.choice';
const PEOPLE = ['leader', 'admin'] as const;

/** What the pages offer or unlock only when something else is chosen (`icp/pages.md` §1, §2 of the fact files). */
const PARENTS = new Map<FieldKey, readonly FieldKey[]>([
  ['entity.type', ['entity.region']],
  ['entity.certificateType', ['entity.region', 'entity.type']],
  ['entity.certificateNumber', ['entity.certificateType']],
  ['instance.instance', ['instance.productType']],
  ['instance.serviceCode', ['instance.productType', 'instance.hasServiceCode']],
  ['website.preapprovalNumber', ['website.preapproval']],
  ['psb.icpNumber', ['psb.hasIcp']],
  ...PEOPLE.flatMap((person): [FieldKey, FieldKey[]][] => [
    [`${person}.certificateNumber`, [`${person}.certificateType`]],
    [`${person}.certificateLongTerm`, [`${person}.certificateType`]],
    [
      `${person}.certificateValidity`,
      [`${person}.certificateType`, `${person}.certificateLongTerm`],
    ],
  ]),
]);

/** The fields on which what can be entered into `key` depends. */
export const parentsOf = (key: FieldKey): readonly FieldKey[] => {
  const parents = PARENTS.get(key) ?? [];
  return key.startsWith('admin.') && key !== CHOICE ? [CHOICE, ...parents] : parents;
};

/** The items in their own sequence, except that each comes after those of its block on which it depends. */
export function inDependencySequence<Item extends { key: FieldKey; index: number }>(
  items: readonly Item[],
): Item[] {
  const ordered = new Set<Item>();
  const visit = (item: Item): void => {
    if (ordered.has(item)) return;
    for (const key of parentsOf(item.key)) {
      for (const parent of items)
        if (parent.key === key && parent.index === item.index) visit(parent);
    }
    ordered.add(item);
  };
  items.forEach(visit);
  return [...ordered];
}
