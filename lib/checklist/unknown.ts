import type { ChecklistGroup, ChecklistItem, Context, ItemDraft } from './types';
import * as say from './english/unknown';

/**
 * The item for a fact that the page of 2019 leaves open: what newer practice says, where it does, and otherwise that it
 * is unknown and who may know.
 */
export function unknownItem(
  { province }: Context,
  { name, about, fact }: { name: string; about: string; fact: string },
): ItemDraft {
  const [kind, , key = ''] = fact.split('/');
  const current = kind === 'individual' ? province.individual.current : undefined;
  const stated = Object.entries(current ?? {}).find(([one]) => one === key)?.[1];
  if (current && typeof stated === 'string') {
    return {
      name,
      text: `${SUBJECTS[key] ?? about}: ${stated}`,
      facts: [fact, `individual/current/${key}`],
      source: current.source,
    };
  }
  return {
    name,
    kind: 'note',
    text: say.notKnown(about, province.en),
    unknown: true,
    open: `${about.charAt(0).toLowerCase()}${about.slice(1)}`,
    facts: [fact],
    source: province.provincePage.source,
  };
}

const SUBJECTS: Readonly<Record<string, string>> = {
  fingerprintOnStatement: say.letterOrStatement,
  domainCertificate: say.domainCertificate,
  phoneMustBeLocal: say.phoneAndEMail,
  remark: 'Remark',
};

const isOpen = (item: ChecklistItem) => item.open !== undefined;

/** What nobody has stated about a province, as one question to the provider instead of a dozen. */
export function oneQuestion(
  groups: readonly ChecklistGroup[],
  { province }: Context,
): ChecklistGroup[] {
  const open = groups.flatMap(({ items }) => items.filter(isOpen));
  if (open.length < 2) return [...groups];
  const question: ChecklistItem = {
    id: 'province/ask',
    group: 'province',
    kind: 'note',
    text: say.provinceAsk(province.en, open.map((item) => item.open).join('; ')),
    unknown: true,
    fromProvince: true,
    facts: open.flatMap(({ facts }) => facts),
    source: [...new Set(open.flatMap(({ source }) => source))],
  };
  return groups.map((group) => {
    const items = group.items.filter((item) => !isOpen(item));
    return { ...group, items: group.id === 'province' ? [...items, question] : items };
  });
}
