/** What a message says to do, one after the other. */
const DOINGS: readonly (readonly [words: string, en: string])[] = [
  ['重新上传|重传|上传', 'upload it again'],
  ['重新拍摄|拍摄|重拍|拍照', 'take the photo again'],
  ['核实|核对|检查|确认', 'check it'],
  ['修改|更正|改正|修正|调整|整改|处理', 'correct it'],
  ['更换|更新', 'replace it'],
  ['补充|补正|完善|补齐', 'complete it'],
  ['填写', 'fill it in again'],
  ['签署', 'sign it'],
  ['提交|报备|重试', 'submit again'],
];
const doing = new RegExp(DOINGS.map(([words]) => `(${words})`).join('|'), 'gu');
const ADVICE = new RegExp(
  `^(?:并|后|再|然后|麻烦|烦请|建议|需要?|应|务必)*请?(?:您|你|及时|尽快|先|认真|仔细|按要求|按照要求|重新|再次|继续|务必)*(?:${DOINGS.map(([words]) => words).join('|')})(?:后|并|再次?|重新|按要求|清晰的?|正确的?|完整的?|有效的?|最新的?|真实的?|原件|照片|图片|扫描件|资料|证件|信息|文件|材料|备案|审核|一下|${DOINGS.map(([words]) => words).join('|')})*$`,
  'u',
);
const NOT_AGAIN =
  /^请?(?:您|你)?(?:无需|无须|不需要?|不要|勿)(?:再次|重复)(?:报备|备案|提交|申请)$/u;
const POLITE =
  /^(?:您好|谢谢|感谢.{0,10}|抱歉|很抱歉|尊敬的(?:用户|客户)|经?(?:核实|核查|审核|查询)|管局(?:驳回|退回)|(?:审核)?(?:不予通过|不予受理|予以驳回|予以退回|不通过|未通过))$/u;

/** What a clause says to do about what is wrong; empty where it is only polite, null when it says anything else. */
export function adviceIn(written: string): string | null {
  const clause = written.replace(/[\s:：~]/gu, '');
  if (POLITE.test(clause)) return '';
  if (NOT_AGAIN.test(clause)) return 'do not submit it again';
  if (!ADVICE.test(clause)) return null;
  const said = [...clause.matchAll(doing)].map(
    ([, ...groups]) => DOINGS[groups.findIndex((group) => group !== undefined)]?.[1] ?? '',
  );
  return [...new Set(said)].join(', then ');
}
