import type { HeadingOwner } from '@/lib/forms/grammar/compose-heading';

import type { Item } from '../items/items';
import type { Resolved } from './decide-label';
import { sectionOf } from './label-keys';
import type { PageSoFar } from './page-so-far';

/** Heads what the administration fills in: 处理结果（以下由通信管理局填写）. */
const OF_OFFICE =
  /由.{0,8}(?:管理?局|部门|机关|人员|受理|审核).{0,4}填[写报]|处理结果|审[核批]意见/u;
const AROUND = 8;
/** Who goes about the filing for somebody. */
const AGENT = /^(?:备案)?(?:经办|代办|办理|填报|填表)人/u;
const OF_PERSON = /^(?:leader|admin)\.|^documents\.(?:leaderId|adminId|handheldPhoto)/u;
/** Headings of those whose telephones and papers no filing has. */
const OF_NOBODY: ReadonlySet<HeadingOwner> = new Set([
  'other',
  'provider',
  'registrar',
  'security',
  'emergency',
]);
/** … of whom no picture is asked, so that one below them is somebody's again. */
const FIRMS: ReadonlySet<HeadingOwner> = new Set(['provider', 'registrar']);
const OF_SOMEBODY =
  /^(?:leader|admin|entity)\.(?!emergencyPhone)|^website\.(?:name|remark)$|^documents\.(?:leader|admin)Id/u;
const isNamed = ({ label }: Resolved['tie']): boolean =>
  label.entries.some(
    ({ wording, isNamed: names }) => names === true || /主办|主体|网站|开办/u.test(wording),
  );
const PERSONS: ReadonlySet<string | null | undefined> = new Set(['leader', 'admin']);

/** Whether a label means a field by its words alone, and stands where others are asked. */
export function isElsewhere(
  { tie, key, certain }: Resolved,
  items: readonly Item[],
  soFar: PageSoFar,
): boolean {
  if (!certain) return false;
  const section = sectionOf(key);
  const scope = soFar.headingFor(tie)?.word.heading;
  const owner = scope?.owner;
  if (owner && OF_NOBODY.has(owner) && OF_SOMEBODY.test(key))
    return !isNamed(tie) && !(section === 'documents' && FIRMS.has(owner));
  // A remark below 填写邮寄地址 is for whoever sends it.
  if (scope && section !== 'mail' && scope.sections.every((one) => one === 'mail')) return true;
  // 应急联系人 below 主体负责人信息 may ask who it is, or the number alone.
  if (key === 'psb.emergencyContact') return PERSONS.has(owner);
  // 备案日期 after another one, or after 公安备案号, is when the police took it down.
  if (key.startsWith('lookup.result.'))
    return soFar.hasSeen('psb') || soFar.hasAsked(key, tie.label.text);
  if (OF_PERSON.test(key) && isOfAgent({ tie, key }, soFar)) return true;
  return key.endsWith('.remark') && isOfOffice(tie.label.first.at, items);
}

const isOfOffice = (at: number, items: readonly Item[]): boolean =>
  items
    .slice(Math.max(0, at - AROUND), at)
    .some((item) => item.kind === 'text' && OF_OFFICE.test(item.word.raw));

/** Whether a field is of an 经办人, where the leader’s name was asked by another one. */
function isOfAgent({ tie, key }: Pick<Resolved, 'tie' | 'key'>, soFar: PageSoFar): boolean {
  return (
    sectionOf(key) === 'leader' &&
    AGENT.test(tie.label.text) &&
    soFar.hasAskedBut('leader.name', AGENT)
  );
}
