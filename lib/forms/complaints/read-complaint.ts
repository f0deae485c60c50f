import type { FieldKey } from '../types';
import { normalise } from '../normalise';
import { FAULTS, type Fault } from './faults';
import { demandIn } from './demands';
import { limitIn } from './limits';
import { NAME, withoutNames } from './names';
import { subjectOf, type Subject } from './subjects';

/** One complaint of a message, read from its parts: what it is about, what is wrong with it, and with what it is compared. */
export interface Complaint {
  /** As the page has it. */
  zh: string;
  subjects: readonly Subject[];
  fault: Pick<Fault, 'id' | 'en' | 'isDemand'>;
  against: readonly Subject[];
  names: readonly string[];
  /** What the message says to do about it. */
  advice?: string;
}

const VERB = '(?:填写|提交|上传|填报|提供|录入|登记|注册|输入|选择|拍摄|所填)';
const LEAD = new RegExp(
  `^(?:\\d{1,2}[.、)）]|[(（]\\d{1,2}[)）]|[①-⑳]|(?:驳回|退回|不通过|未通过|失败|拒绝|审核|初审|复审|管局|打回|整改|修改|错误|补充)+(?:的)?(?:原因|理由|意见|说明|结果|内容|信息|提示|备注)(?:为|是|如下)?|原因(?:为|是|如下)?|经?(?:核实|核查|审核|查询|比对|检查)(?:后)?(?:发现)?|您好|抱歉|很遗憾|系统?检测到|检测到|发现|由于|因为?|(?:您|你)(?:的)?|(?:贵)(?:单位|公司|司)(?:的)?|(?:您单位|你单位)(?:的)?|所?${VERB}的|(?:icp|ip|报备|备案|接入|填写|提交|申请|网站|主体)+(?:的)?(?:信息|资料|材料|内容|申请|数据|表单?)?(?:中|里|内(?!容))(?:所?(?:使用|填写|报备|录入|提交|登记))?的?(?=[\u4e00-\u9fffa-z]{2})|(?:小程序|app|网站)?备案接口(?:的)?|系统(?:判定|提示|显示|校验)(?:为)?|当前|该|此|本次|目前|现|其中|存在|且|并且|同时|另外|以及|并|另|而且|还有?|其|或者?)+`,
  'u',
);
/** What is not told as a fact: conditions, questions, what is to be avoided. */
const NOT_TOLD =
  /如果?|若|是否|否则|以免|避免|防止|谨防|的话$|时$|[?？吗]$|的$|哪些|什么|怎么|如何|为何|为什么/u;
const AND = /[、和与及/]|或者?|以及/u;
const DEMANDS =
  /^(.+?)(?:应该?|须|需要?|必须|要|务必)(?:和|与|同|跟)(.+?)(?:保持|完全)*(?:一致|相同|相符|匹配|对应)$/u;
const MUST_DIFFER =
  /^(.+?)(?:不能|不可以?|不得|不应|不允许|请勿)(?:和|与|同|跟)(.+?)(?:相同|一致|重复|一样|同一个?)$/u;
const CONTAINS = new RegExp(
  `^(.+?)(?:中|里|内)?(不能|不可以?|不得|不应|不允许|请勿|请?不要|勿)?(?:包含|含有?|带有|出现|使用|存在|涉及|用)(?:了)?(?=.)${NAME}*(?:等)*(?:的)?(?:字样|前缀|后缀|字头|名称|特殊字符|字符|词语?|字眼|敏感词汇?|关键[字词]|(?:违禁|受限|限制|禁用|禁止)[词字]汇?)?$`,
  'u',
);
const CONTAINED = /〓|敏感词|(?:违禁|受限|限制|禁用|禁止)词|特殊字符|关键[字词]/u;

const faults = FAULTS.map((fault) => ({
  fault,
  atEnd: new RegExp(`(?:${fault.words})$`, 'u'),
  whole: new RegExp(`^(?:${fault.words})$`, 'u'),
}));
const sameDemand = FAULTS.find(({ id }) => id === 'same-demand');
const differDemand = FAULTS.find(({ id }) => id === 'differ-demand');

/**
 * Reads one clause of a message as a complaint; null when a word of it is not known, or when it tells no fact.
 * @param before what the clause before spoke of: 身份证已过期，且不清晰
 */
export function readComplaint(written: string, before: readonly Subject[] = []): Complaint | null {
  const { words, names, kinds } = withoutNames(written);
  const clause = normalise(words).replace(LEAD, '').replace(/了$/u, '');
  if (clause === '') return null;
  const valued = kinds.map(subjectOfValue).filter((subject) => subject !== null);
  const complaint = (
    subjects: readonly Subject[] | null,
    fault: Complaint['fault'] | undefined,
    against: readonly Subject[] | null = null,
  ): Complaint | null => {
    const about = subjects ?? [];
    return fault && about.length > 0
      ? { zh: written.trim(), subjects: about, fault, against: against ?? [], names }
      : null;
  };
  const named = (part: string): readonly Subject[] | null => {
    const bare = part.replaceAll(NAME, '');
    if (bare.replace(/的$/u, '') === '')
      return part.includes(NAME) && valued.length > 0 ? valued : before;
    return subjectsOf(bare);
  };
  const demanded = demandIn(clause, subjectsOf);
  if (demanded)
    return complaint(
      demanded.of === '' ? before : named(demanded.of),
      demanded.fault,
      demanded.against,
    );
  if (NOT_TOLD.test(clause.replace(/^是否/u, ''))) return null;
  const compared = (rest: string, fault: Fault): Complaint | null => {
    for (let at = rest.length - 1; at >= 0; at--) {
      if (!/[和与同跟及]/u.test(rest.charAt(at))) continue;
      const other = rest.slice(at + 1).replaceAll(NAME, '');
      const part = rest.slice(0, at);
      const against = subjectsOf(other);
      const shared = against && propertyOfLast(part.replaceAll(NAME, ''), other);
      const first = shared ? [shared] : against && named(part);
      const found = first && complaint(first, fault, against);
      if (found) return found;
    }
    return null;
  };
  for (const [pattern, fault] of [
    [DEMANDS, sameDemand],
    [MUST_DIFFER, differDemand],
  ] as const) {
    const [, of = '', with_ = ''] = pattern.exec(clause) ?? [];
    const against = with_ === '' ? null : subjectsOf(with_.replaceAll(NAME, ''));
    const found = against && complaint(named(of), fault, against);
    if (found) return found;
  }
  const [, formed = ''] = FORMED.exec(clause) ?? [];
  if (formed !== '')
    return complaint(named(formed), {
      id: 'form-demand',
      en: `has to be written as “${written.slice(written.search(/[为是]/u) + 1).replace(/^[:：\s]+/u, '')}”`,
      isDemand: true,
    });
  const limit = limitIn(clause);
  const limited = limit && complaint(named(limit.of), limit.fault);
  if (limited) return limited;
  const [, of = '', not] = (CONTAINED.test(clause) && CONTAINS.exec(clause)) || [];
  const word = of === '' ? null : complaint(named(of), containing(names, not !== undefined));
  if (word) return word;
  for (const { fault, atEnd, whole } of faults) {
    if (!atEnd.test(clause)) continue;
    // As much as can be is the name of something: 网站内容 + 不合格, and not 网站 + 内容不合格.
    for (let at = clause.length - 1; at >= 0; at--) {
      if (!whole.test(clause.slice(at))) continue;
      const rest = clause.slice(0, at);
      const found = (fault.compares && compared(rest, fault)) || complaint(named(rest), fault);
      if (found) return found;
    }
  }
  return otherwise(clause, complaint, named);
}

function containing(names: readonly string[], isDemand: boolean): Complaint['fault'] {
  const what =
    names.length > 0 ? names.map((name) => `“${name}”`).join(', ') : 'a word that is refused';
  return {
    id: 'word',
    en: `${isDemand ? 'must not contain' : 'contains'} ${what}`,
    ...(isDemand && { isDemand }),
  };
}

/** 底部未悬挂备案号: where it is missing, and what. */
const MISSING_THERE =
  /^(.*(?:底部|下方|页脚|首页|网站|网页))(?:未|没有?|尚未|缺少?)(?:正确|按要求)?(?:悬挂|放置|添加|标注|显示|展示|标明)(.+)$/u;
const MISSING =
  /^(?:缺少|缺失|缺|未(?:上传|提交|提供|填写|找到|悬挂|正确悬挂|放置|取得|办理)|没有?(?:上传|提交|提供|填写)|漏传|漏填|无(?![需须法效关误论])|没有?(?!必要))(.+)$/u;
const FORMED = /^(.+?)(?:的)?(?:填写|书写)?(?:格式|样式)(?:应该?|须|需)?(?:为|是|如)(?!空).+$/u;
const INVALID = /^(?:无效的?|非法的?|错误的)(.+)$/u;
const ORIGINAL =
  /^(.+?)请?(?:需|须|必须|应)?(?:提供|上传|使用|提交)(?:彩色)?原件(?:照片?|扫描件|拍摄|彩色)*$|^请?(?:提供|上传|使用|提交)(?:彩色)?(.+?)原件(?:照片?|扫描件)?$/u;
const BY =
  /^请?(?:根据|按照?|依据|参照|以)(.+?)(?:如实|正确|准确|重新)*(?:填写|选择|录入|修改|为准填写)(?:相应|对应|正确|一致|真实|准确|的)*(.+)$/u;
const CORRECT =
  /^请?(?:重新|分开|分别|单独|同时|一并)*(?:上传|填写|输入|提供|录入|选择|提交)(?:真实|正确|准确|有效|完整|清晰|最新|详细|原件|彩色|、|且|并|的)+(.+)$|^请?(?:分开|分别|单独)(?:上传|提供|提交)(.+)$/u;

/** Where the complaint does not stand at the end: 未上传核验单, 无效域名, 请上传清晰的证件, 证件请提供原件. */
function otherwise(
  clause: string,
  complaint: (
    subjects: readonly Subject[] | null,
    fault: Complaint['fault'] | undefined,
    against?: readonly Subject[],
  ) => Complaint | null,
  named: (part: string) => readonly Subject[] | null,
): Complaint | null {
  const invalid = INVALID.exec(clause)?.[1];
  if (invalid) return complaint(named(invalid), faultOf('invalid'));
  const [, place = '', there] = MISSING_THERE.exec(clause) ?? [];
  const missing = there === undefined ? MISSING.exec(clause)?.[1] : place + there;
  if (missing) return complaint(named(missing), faultOf('missing'));
  const asked = CORRECT.exec(clause)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (asked)
    return complaint(named(asked), {
      id: /上传|分开|分别|单独/u.test(clause) ? 'picture-demand' : 'wrong-demand',
      en: wanted(clause),
      isDemand: true,
    });
  const original = ORIGINAL.exec(clause)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (original)
    return complaint(named(original), {
      id: 'original-demand',
      en: 'has to be the original',
      isDemand: true,
    });
  const [, by = '', what = ''] = BY.exec(clause) ?? [];
  const against = by === '' ? null : subjectsOf(by);
  return against
    ? complaint(named(what), { id: 'by-demand', en: 'has to fit', isDemand: true }, against)
    : null;
}

/** How what is asked for has to be. */
function wanted(clause: string): string {
  const [isClear, isColour, isOriginal] = ['清晰', '彩色', '原件'].map((word) =>
    clause.includes(word),
  );
  if (!isClear && !isColour)
    return isOriginal ? 'has to be the original' : 'has to be given correctly';
  const kind = [isClear && 'clear', isColour && 'colour']
    .filter((word) => word !== false)
    .join(' ');
  return `has to be a ${kind} picture${isOriginal ? ' of the original' : ''}`;
}

const faultOf = (id: string): Fault | undefined => FAULTS.find((fault) => fault.id === id);

/** 主体负责人、网站负责人手机号: what is left out is said with the last one. */
function subjectsOf(words: string): readonly Subject[] | null {
  const one = subjectOf(words);
  if (one) return [one];
  const parts = words.split(AND).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return null;
  const last = parts.at(-1) ?? '';
  const subjects: Subject[] = [];
  const lastSubject = subjectOf(last);
  if (!lastSubject) return null;
  for (const part of parts.slice(0, -1)) {
    const subject = propertyOfLast(part, last) ?? subjectOf(part);
    if (!subject) return null;
    subjects.push(subject);
  }
  return [...subjects, lastSubject];
}

/** Of 主体负责人 and 网站负责人手机号 the mobile number of both. */
function propertyOfLast(part: string, last: string): Subject | null {
  if (!isPerson(subjectOf(part))) return null;
  for (let at = 2; at < last.length; at++) {
    const subject = subjectOf(part + last.slice(at));
    if (subject && isPerson(subjectOf(last.slice(0, at)))) return subject;
  }
  return null;
}

const isPerson = (subject: Subject | null): boolean =>
  subject !== null && subject.keys.length > 0 && subject.keys.every((key) => key.endsWith('.name'));

const OF_VALUE: Record<string, readonly FieldKey[]> = {
  domain: ['website.domains'],
  phone: ['leader.mobile', 'admin.mobile'],
};
const EN_OF_VALUE: Record<string, string> = { domain: 'Domain', phone: 'Phone number' };

function subjectOfValue(kind: string): Subject | null {
  const keys = OF_VALUE[kind];
  return keys ? { keys, thing: null, en: EN_OF_VALUE[kind] ?? '', words: '' } : null;
}

/** What is said to be there, and what the next clause complains of: 已添加备案号但未链接. */
export function contextOf(written: string): readonly Subject[] | null {
  const clause = normalise(withoutNames(written).words).replace(LEAD, '');
  const [, before = '', after = ''] = THERE.exec(clause) ?? [];
  return before + after === '' ? null : subjectsOf(before + after);
}

const THERE = /^(.*?)已经?(?:添加|悬挂|放置|上传|提交|填写|提供)(?:了)?(.*)$/u;
