import type { HeadingOwner } from '@/lib/forms/grammar/compose-heading';
import type { FieldKey } from '@/lib/forms/types';

import type { Item } from '../items/items';
import { attributeOf } from '../items/own-name';
import type { Resolved } from './decide-label';
import { sectionOf } from './label-keys';
import type { PageSoFar } from './page-so-far';
import type { StepsOnPage } from './steps-on-page';

/** Heads what the administration fills in: 处理结果（以下由通信管理局填写）. */
const OF_OFFICE =
  /由.{0,8}(?:管理?局|部门|机关|人员|受理|审核).{0,4}填[写报]|处理结果|审[核批]意见/u;
/** 您的电话，方便回访: whoever leaves a message. */
const CALLED_BACK = /回访|回电|留言/u;
/** The box for the message itself. */
const MESSAGE = /留言|反馈|描述.{0,4}(?:问题|需求)|您的?(?:问题|意见|建议|需求)|咨询内容/u;
/** 给审核人员的说明: nothing that is filed. */
const TO_OFFICE = /给.{0,6}(?:审核|管局|客服|工作人员)/u;
const AROUND = 8;
const SOMEBODY = /(?:人|员|经理)$/u;
/** Who goes about the filing for somebody. */
const AGENT = /^(?:备案)?(?:经办|代办|办理|填报|填表)人/u;
const ADDRESS: FieldKey = 'entity.mailingAddress';
const HOME = /居住|常住|住址|家庭/u;
const NAMES: readonly FieldKey[] = ['leader.name', 'admin.name'];
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
  /^(?:leader|admin|entity)\.(?!emergencyPhone)|^website\.(?:name|remark)$|^documents\.(?:leaderId|adminId|handheldPhoto)/u;
const WHOSE = /主办|主体|网站|开办/u;
const isNamed = ({ label }: Resolved['tie']): boolean =>
  label.entries.some(({ wording, isNamed: names }) => names === true || WHOSE.test(wording));
const PERSONS: ReadonlySet<string | null | undefined> = new Set(['leader', 'admin']);
const PEOPLE: ReadonlySet<string | null | undefined> = new Set([...PERSONS, 'person']);
/** What a form asks of a person but once. */
const ONCE = /^(?:leader|admin)\.(?:name|certificateNumber|mobile|landline|email)$/u;

/** Whether a label means a field by its words alone, and stands where others are asked. */
export function isElsewhere(
  { tie, key, certain }: Resolved,
  items: readonly Item[],
  soFar: PageSoFar,
  steps: StepsOnPage,
): boolean {
  if (!certain) return false;
  const section = sectionOf(key);
  const scope = soFar.headingFor(tie)?.word.heading;
  const owner = scope?.owner;
  if (owner && OF_NOBODY.has(owner) && OF_SOMEBODY.test(key))
    return !isNamed(tie) && !(section === 'documents' && FIRMS.has(owner));
  if (key === ADDRESS && isOfPerson(tie, owner, soFar)) return true;
  // A remark below 填写邮寄地址 is for whoever sends it.
  if (scope && section !== 'mail' && scope.sections.every((one) => one === 'mail')) return true;
  // 应急联系人 below 主体负责人信息 may ask who it is, or the number alone.
  if (key === 'psb.emergencyContact') return PERSONS.has(owner);
  // 备案日期 after another one, or after 公安备案号, is when the police took it down.
  if (key.startsWith('lookup.result.'))
    return soFar.hasSeen('psb') || soFar.hasAsked(key, tie.label.text);
  if (OF_PERSON.test(key) && isOfAgent({ tie, key }, soFar)) return true;
  // 法定代表人 or 单位电话 among what is asked of a company, where 主体负责人 has a name and a telephone of its own.
  const isOwn = PEOPLE.has(owner) || WHOSE.test(tie.label.text);
  if (ONCE.test(key) && !isOwn && steps.isAskedBelowOwn(key)) return true;
  if (OF_PERSON.test(key) && !isNamed(tie)) {
    if (CALLED_BACK.test(tie.label.text + greyIn(tie.controls[0]))) return true;
    if (isAfterSomebody(tie.label.first.at, items)) return true;
  }
  if (!key.endsWith('.remark')) return false;
  return TO_OFFICE.test(greyIn(tie.controls[0])) || isOfOffice(tie.label.first.at, items);
}

/** 通信地址 among the administrator's, and where somebody lives among what is asked of a person: no address of who files. */
function isOfPerson(
  tie: Resolved['tie'],
  owner: HeadingOwner | null | undefined,
  soFar: PageSoFar,
): boolean {
  if (owner === 'admin' && !isNamed(tie) && !tie.label.text.includes('单位')) return true;
  if (!HOME.test(tie.label.text)) return false;
  return soFar.section === 'admin' || soFar.hasAsked(ADDRESS, tie.label.text);
}

const greyIn = (control: Item | undefined): string =>
  (control?.kind === 'control' && attributeOf(control, 'placeholder')) || '';

/** Whether the box before asks for somebody of whom nothing is filed, or for a message: 联系电话 after 财务联系人. */
function isAfterSomebody(at: number, items: readonly Item[]): boolean {
  const before = items.slice(Math.max(0, at - AROUND), at);
  const box = before.findLastIndex(({ kind }) => kind === 'control');
  const label = before[box - 1];
  if (before.slice(box + 1).some((item) => item.kind === 'text' && item.word.heading)) return false;
  if (MESSAGE.test(greyIn(before[box]))) return true;
  return (
    label?.kind === 'text' &&
    label.word.heading?.owner === 'other' &&
    SOMEBODY.test(label.word.text)
  );
}

const isOfOffice = (at: number, items: readonly Item[]): boolean =>
  items
    .slice(Math.max(0, at - AROUND), at)
    .some((item) => item.kind === 'text' && OF_OFFICE.test(item.word.raw));

/** Whether a field is of an 经办人, where a person’s name was asked by another one. */
function isOfAgent({ tie, key }: Pick<Resolved, 'tie' | 'key'>, soFar: PageSoFar): boolean {
  return (
    PERSONS.has(sectionOf(key)) &&
    AGENT.test(tie.label.text) &&
    NAMES.some((name) => soFar.hasAskedBut(name, AGENT))
  );
}
