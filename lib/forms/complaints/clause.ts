import type { FieldKey } from '../types';
import { normalise } from '../normalise';
import type { Complaint } from './complaint';
import type { Said } from './fault';
import { NAME, withoutNames } from './names';
import { subjectsOf } from './several-subjects';
import type { Subject } from './subjects';

const VERB = '(?:填写|提交|上传|填报|提供|录入|登记|注册|输入|选择|拍摄|所填)';
const LEAD = new RegExp(
  `^(?:\\d{1,2}[.、)）]|[(（]\\d{1,2}[)）]|[①-⑳]|(?:驳回|退回|不通过|未通过|失败|拒绝|审核|初审|复审|管局|打回|整改|修改|错误|补充)+(?:的)?(?:原因|理由|意见|说明|结果|内容|信息|提示|备注)(?:为|是|如下)?|原因(?:为|是|如下)?|经?(?:核实|核查|审核|查询|比对|检查)(?:后)?(?:发现)?|您好|抱歉|很遗憾|系统?检测到|检测到|发现|由于|因为?|(?:您|你)(?:的)?|(?:贵)(?:单位|公司|司)(?:的)?|(?:您单位|你单位)(?:的)?|所?${VERB}的|(?:icp|ip|报备|备案|接入|填写|提交|申请|网站|主体)+(?:的)?(?:信息|资料|材料|内容|申请|数据|表单?)?(?:中|里|内(?!容))(?:所?(?:使用|填写|报备|录入|提交|登记))?的?(?=[\u4e00-\u9fffa-z]{2})|(?:小程序|app|网站)?备案接口(?:的)?|系统(?:判定|提示|显示|校验)(?:为)?|当前|该|此|本次|目前|现|其中|存在|且|并且|同时|另外|以及|并|另|而且|还有?|其|或者?)+`,
  'u',
);

/** One clause of a message, and what it may speak of. */
export class Clause {
  /** As the page has it. */
  readonly zh: string;
  /** `normalise`d, without what leads to it, and with `NAME` for names and values. */
  readonly words: string;
  readonly names: readonly string[];
  readonly #valued: readonly Subject[];
  readonly #before: readonly Subject[];

  /** @param before what the clause before spoke of: 身份证已过期，且不清晰 */
  constructor(written: string, before: readonly Subject[] = []) {
    const { words, names, kinds } = withoutNames(written);
    this.zh = written.trim();
    this.words = normalise(words)
      .replace(LEAD, '')
      .replace(/显示(?=已|即将)|了$/gu, '');
    this.names = names;
    this.#valued = kinds.map(subjectOfValue).filter((subject) => subject !== null);
    this.#before = before;
  }

  /** What a part of it names; without words a value, or what the clause before spoke of. Null when it is not known. */
  named(part: string): readonly Subject[] | null {
    const bare = part.replaceAll(NAME, '');
    if (bare.replace(/的$/u, '') !== '') return subjectsOf(bare);
    return part.includes(NAME) && this.#valued.length > 0 ? this.#valued : this.#before;
  }

  /** The complaint about what a part of it names; null when that is not known. */
  complaint(part: string, fault: Said, against: readonly Subject[] = []): Complaint | null {
    return this.complaintOf(this.named(part), fault, against);
  }

  complaintOf(
    subjects: readonly Subject[] | null,
    fault: Said,
    against: readonly Subject[] = [],
  ): Complaint | null {
    if (!subjects || subjects.length === 0) return null;
    return { zh: this.zh, subjects, fault, against, names: this.names };
  }
}

/** Reads a clause as a complaint of one kind; null when it is none, or speaks of what is not known. */
export type Reader = (clause: Clause) => Complaint | null;

const OF_VALUE: Record<string, readonly FieldKey[]> = {
  domain: ['website.domains'],
  phone: ['leader.mobile', 'admin.mobile'],
};
const EN_OF_VALUE: Record<string, string> = { domain: 'Domain', phone: 'Phone number' };

function subjectOfValue(kind: string): Subject | null {
  const keys = OF_VALUE[kind];
  return keys ? { keys, thing: null, en: EN_OF_VALUE[kind] ?? '', words: '' } : null;
}
