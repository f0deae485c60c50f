import type { FieldKey } from '@/lib/forms/types';

import type { TextItem } from '../items/items';
import type { Evidence } from '../types';
import type { PageSoFar } from './page-so-far';
import * as say from '../english/decide/sequence-evidence';

/** Pictures are asked of the leader first, with the same words. */
const SECOND_PERSON: ReadonlySet<FieldKey> = new Set([
  'documents.adminId',
  'documents.adminIdBack',
]);
/** The side of a card that stands before the other one. */
const FRONTS: ReadonlyMap<FieldKey, FieldKey> = new Map([
  ['documents.leaderIdBack', 'documents.leaderIdFront'],
  ['documents.adminIdBack', 'documents.adminId'],
]);
const OF_LEADER: readonly FieldKey[] = ['documents.leaderIdFront', 'documents.leaderIdBack'];
const PERSON = /负责人|管理员|联系人|经办人/u;

/** Whether a field is a picture of the administrator. */
export const isOfSecondPerson = (key: FieldKey): boolean => SECOND_PERSON.has(key);

/** What the order says for one of the pictures `keys`, of leader or administrator, that a label with this text can mean. */
export function pictureEvidence(
  key: FieldKey,
  keys: readonly FieldKey[],
  text: string,
  heading: TextItem | null,
  soFar: PageSoFar,
): Evidence[] {
  if (!keys.some(isOfSecondPerson)) return [];
  const says = (detail: string, ofAdmin: number, ofOther: number): Evidence[] => {
    const score = isOfSecondPerson(key) ? ofAdmin : ofOther;
    return score === 0 ? [] : [{ kind: 'sequence', detail, score }];
  };
  const front = keys.map((one) => FRONTS.get(one)).find((one) => one && one === soFar.last);
  if (front && !soFar.isLastSure) return [];
  if (front)
    return isOfSecondPerson(front) ? says(say.otherSide, 15, -15) : says(say.otherSide, -20, 0);
  const others = keys.filter((one) => !isOfSecondPerson(one));
  if (others.some((one) => soFar.hasUsed(one, text))) return says(say.secondOfThisLabel, 15, -15);
  // The first of what is asked below 负责人信息 after the website.
  const { owner, sections = [] } = heading?.word.heading ?? {};
  const isOfWebsite = owner === 'website' || owner === 'app';
  if (isOfWebsite && OF_LEADER.some((one) => soFar.has(one)))
    return says(say.secondOfThisLabel, 15, -15);
  const isPastAdmin = soFar.section === 'admin' && soFar.isPastWebsite;
  if (
    owner === 'person' &&
    sections.includes('admin') &&
    soFar.isPastWebsite &&
    soFar.hasSeen('leader')
  )
    return says(say.afterAdministrator, 15, -15);
  if (isPastAdmin && OF_LEADER.some((one) => soFar.has(one)))
    return says(say.secondOfThisLabel, 15, -15);
  if (heading?.word.heading?.owner === 'admin' || text.includes('备案负责人'))
    return says(say.afterAdministrator, 0, -15);
  const isOnlyAdmin =
    (PERSON.test(text) || soFar.section === 'admin') &&
    soFar.hasSeen('admin') &&
    !soFar.hasSeen('leader');
  if (isOnlyAdmin) return says(say.afterAdministrator, 10, -15);
  // Without headings they may be all that is uploaded, and the leader's.
  if (isPastAdmin)
    return heading ? says(say.afterAdministrator, 15, -15) : says(say.afterAdministrator, 5, 0);
  return says(say.noPictureOfLeader, -20, 0);
}
