import { fieldOf, sectionOf as sectionOfKey, type LabelEntry } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

const sections = new Map<FieldKey, string>();

/** The section of a field, cut from its key once. */
export function sectionOf(key: FieldKey): string {
  let section = sections.get(key);
  if (section === undefined) {
    section = sectionOfKey(key);
    sections.set(key, section);
  }
  return section;
}

/** The same field of the other person: leader and administrator are asked with the same words. */
function twinOf(key: FieldKey): FieldKey | null {
  if (key === 'documents.leaderIdFront') return 'documents.adminId';
  if (key === 'documents.leaderIdBack') return 'documents.adminIdBack';
  const section = sectionOf(key);
  const other = section === 'leader' ? 'admin' : section === 'admin' ? 'leader' : null;
  const twin = other && `${other}${key.slice(section.length)}`;
  return twin && fieldOf(twin) ? twin : null;
}

const keysByEntries = new WeakMap<readonly LabelEntry[], FieldKey[]>();

/** The fields that a label can mean: those of its wordings, and the other person's where the wording names nobody. */
export function keysOf(entries: readonly LabelEntry[]): FieldKey[] {
  let keys = keysByEntries.get(entries);
  if (!keys) {
    keys = [...new Set(entries.map(({ key }) => key))];
    const [only] = keys;
    const names = entries.some(
      ({ wording, isNamed }) => isNamed === true || /主办|主体|网站/u.test(wording),
    );
    const twin = only && keys.length === 1 && !names ? twinOf(only) : null;
    if (twin) keys.push(twin);
    keysByEntries.set(entries, keys);
  }
  return keys;
}
