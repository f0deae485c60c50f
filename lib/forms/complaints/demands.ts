import type { Fault } from './faults';
import type { Subject } from './subjects';

/** What a clause asks or refuses whose words stand around its subject. */
interface Demand {
  /** What it is about; empty for what the clause before spoke of. */
  of: string;
  fault: Pick<Fault, 'id' | 'en' | 'isDemand'>;
  against?: readonly Subject[];
}

/** 证件住所请填写营业执照上的. */
const AS_ON =
  /^(.*?)(?:请|应|须|需要?|要)+(?:填写?|使用|输入)(.{2,}?)[上中里]的?(?:地址|住所|名称|姓名|号码|信息|内容)?$/u;
/** 不要用同一个手机号同时填写甲和乙. */
const ONE_FOR_BOTH =
  /^(?:请?不要|不能|不可以?|不得|请?勿)(?:使用|用|将)同一个?(.+?)(?:同时|分别)?(?:填写|作为|用作|用于)(.+[和与及、].+)$/u;
/** 过期域名将被驳回. */
const REFUSED_EXPIRED =
  /^(?:已经?)?(?:过期|失效|到期)的?(.+?)(?:都?将?会?(?:被|遭)|不予|不能)(?:驳回|退回|打回|拒绝|通过|备案|受理)$/u;
/** Reads such a clause, `normalise`d; null when it is none or names what is not known. */
export function demandIn(
  clause: string,
  subjectsOf: (words: string) => readonly Subject[] | null,
): Demand | null {
  const [, of = '', paper = ''] = AS_ON.exec(clause) ?? [];
  const against = paper === '' ? null : subjectsOf(paper);
  if (against)
    return { of, against, fault: { id: 'same-demand', en: 'has to match', isDemand: true } };
  const [, one = '', both = ''] = ONE_FOR_BOTH.exec(clause) ?? [];
  if (one !== '' && subjectsOf(one))
    return { of: both, fault: { id: 'differ-demand', en: 'must differ', isDemand: true } };
  const expired = REFUSED_EXPIRED.exec(clause)?.[1];
  return expired
    ? {
        of: expired,
        fault: { id: 'expired', en: 'is sent back once it has expired', isDemand: true },
      }
    : null;
}
