import type { FieldKey } from '@/lib/forms/types';

import type { Evidence } from '../types';
import type { TextItem } from '../items/items';
import { sectionOf } from './label-keys';
import type { PageSoFar } from './page-so-far';
import type { StepsOnPage } from './steps-on-page';

/** Pictures are asked of the leader first, with the same words. */
const SECOND_PERSON: FieldKey = 'documents.adminId';

const sequence = (detail: string, score: number): Evidence[] => [
  { kind: 'sequence', detail, score },
];

/**
 * What the order of a filing says for one of the fields `keys` that a label with this text can mean: entity and leader
 * come first, then the website, then its administrator.
 */
export function orderEvidence(
  key: FieldKey,
  { keys, text, heading }: { keys: readonly FieldKey[]; text: string; heading: TextItem | null },
  soFar: PageSoFar,
  steps: StepsOnPage,
): Evidence[] {
  const section = sectionOf(key);
  const afterWebsite = soFar.hasSeen('website');
  if (section === 'leader' || section === 'entity') {
    if (afterWebsite) return sequence('stands after the website', -30);
    if (soFar.hasUsed(key, text)) return sequence('stood on the page before', -15);
  }
  if (section === 'admin') {
    if (afterWebsite) return sequence('stands after the website', 5);
    if (soFar.hasUsed(`leader${key.slice(section.length)}`, text))
      return sequence('second of this label', 15);
    if (heading?.word.heading?.sections.includes('admin')) return [];
    if (soFar.hasSeen('entity') || soFar.hasSeen('leader'))
      return sequence('no website before it', -20);
  }
  if (section === 'documents' && keys.includes(SECOND_PERSON)) {
    const isSecond = keys.some((one) => one !== SECOND_PERSON && soFar.hasUsed(one, text));
    if (key === SECOND_PERSON) {
      if (isSecond) return sequence('second of this label', 15);
      const isNamed = heading?.word.heading?.owner === 'admin';
      return isNamed ? [] : sequence('no picture of the leader before it', -20);
    }
    if (isSecond) return sequence('stood on the page before', -15);
  }
  if (section === 'filing' && (afterWebsite || heading?.word.heading?.sections.includes('website')))
    return sequence('stands with the website', -20);
  if (section === 'filing' && keys.includes('website.domains') && steps.has('order'))
    return sequence('stands with orders', -20);
  if (section === 'filing' && !steps.has('website') && keys.includes('website.domains'))
    return sequence('no website on the page', 15);
  return [];
}

/** What the fields around the label say: the section of the one before, and of the two after where they are certain. */
export function neighbourEvidence(
  key: FieldKey,
  text: string,
  following: readonly (readonly FieldKey[])[],
  soFar: PageSoFar,
): Evidence[] {
  const section = sectionOf(key);
  const evidence: Evidence[] = [];
  if (soFar.section === section)
    evidence.push({
      kind: 'neighbours',
      detail: 'the field before it',
      score: soFar.hasUsed(key, text) ? -10 : 15,
    });
  for (const [step, [next, ...others]] of following.entries()) {
    if (next && others.length === 0 && sectionOf(next) === section)
      evidence.push({ kind: 'neighbours', detail: 'a field after it', score: step === 0 ? 6 : 3 });
  }
  return evidence;
}
