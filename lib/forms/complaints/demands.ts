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
  /^(.*?)(?:请|应该?|须|需要?|必须|要)+(?:填写?|使用|用|输入|录入)(.{2,}?)(?:上|中|里)(?:登记|显示|标注)?的?(?:地址|住所|名称|姓名|号码|信息|内容)?$/u;
/** 不要用同一个手机号同时填写甲和乙. */
const ONE_FOR_BOTH =
  /^(?:请?不要|不能|不可以?|不得|请?勿)(?:使用|用|将|把)同一个?(.+?)(?:同时|分别|作为)*(?:填写|填|作为|当作|用作|用于|登记)(?:为|在)?(.+[和与及、].+)$/u;
/** 过期域名将被驳回. */
const REFUSED_EXPIRED =
  /^(?:已经?)?(?:过期|失效|到期)的?(.+?)(?:都?将?会?(?:被|遭)|不予|不能)(?:驳回|退回|打回|拒绝|通过|备案|受理)$/u;
/** 涉及新闻、医疗等需前置审批的领域未取得资质. */
const UNLICENSED =
  /^(?:网站|网站内容|app|小程序)?(?:的)?(?:内容)?涉及(.*?)(?:等)?(?:需要?|须)?(?:进行|办理|取得)?(?:的)?(?:前置审批|专项审批)(?:的)?(?:领域|行业|内容|项目|业务|范围)?(?:但|却)?(?:未|没有?|尚未)(?:取得|获得?|办理|提供|提交|上传)(?:相关|相应|有关|前置)*(?:的)?(?:资质|许可证?|批文|批准|审批|手续|文件|证明|材料)+$/u;
const TOPICS: readonly (readonly [zh: string, en: string])[] = [
  ['新闻', 'news'],
  ['出版', 'publishing'],
  ['教育', 'education'],
  ['医疗器械', 'medical devices'],
  ['医疗保健', 'health care'],
  ['医疗', 'medical care'],
  ['药品和医疗器械', 'medicines and medical devices'],
  ['药品', 'medicines'],
  ['文化', 'culture'],
  ['广播电影电视节目', 'broadcasting, film and television'],
];

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
  if (expired)
    return {
      of: expired,
      fault: { id: 'expired', en: 'is sent back once it has expired', isDemand: true },
    };
  const topics = UNLICENSED.exec(clause)?.[1];
  const said = topics === undefined ? null : topicsIn(topics);
  return said === null
    ? null
    : {
        of: '网站内容',
        fault: { id: 'unlicensed', en: `${said}needs a pre-approval that is missing` },
      };
}

/** “on news and medical care ” of 新闻、医疗; null with a topic that is not known. */
function topicsIn(words: string): string | null {
  if (words === '') return '';
  const said = words
    .split(/[、/和与及]/u)
    .map((word) => TOPICS.find(([zh]) => zh === word.replace(/类$/u, ''))?.[1]);
  return said.includes(undefined) ? null : `on ${said.join(' or ')} `;
}
