import type { Reader } from '../clause';
import { subjectsOf } from '../several-subjects';

/** 证件住所请填写营业执照上的. */
const AS_ON =
  /^(.*?)(?:请|应|须|需要?|要)+(?:填写?|使用|输入)(.{2,}?)[上中里]的?(?:地址|住所|名称|姓名|号码|信息|内容)?$/u;
/** 不要用同一个手机号同时填写甲和乙. */
const ONE_FOR_BOTH =
  /^(?:请?不要|不能|不可以?|不得|请?勿)(?:使用|用|将)同一个?(.+?)(?:同时|分别)?(?:填写|作为|用作|用于)(.+[和与及、].+)$/u;
/** 过期域名将被驳回. */
const REFUSED_EXPIRED =
  /^(?:已经?)?(?:过期|失效|到期)的?(.+?)(?:都?将?会?(?:被|遭)|不予|不能)(?:驳回|退回|打回|拒绝|通过|备案|受理)$/u;

/** What is asked or refused in words around its subject. */
export const demanded: Reader = (clause) => {
  const { words } = clause;
  const [, of = '', paper = ''] = AS_ON.exec(words) ?? [];
  const against = paper === '' ? null : subjectsOf(paper);
  if (against)
    return clause.complaint(of, { id: 'same-demand', en: 'has to match', isDemand: true }, against);
  const [, one = '', both = ''] = ONE_FOR_BOTH.exec(words) ?? [];
  if (one !== '' && subjectsOf(one))
    return clause.complaint(both, { id: 'differ-demand', en: 'must differ', isDemand: true });
  const expired = REFUSED_EXPIRED.exec(words)?.[1];
  if (!expired) return null;
  const en = 'is sent back once it has expired';
  return clause.complaint(expired, { id: 'expired', en, isDemand: true });
};
