import { around } from './around';
import { asDetails } from './details';
import { limitOf, sameAs } from './limits';
import { PATTERNS } from './patterns';
import { name } from './patterns/pattern';
import { hasOtherSense } from './readings';
import { remembered } from './remembered';
import { say } from './say';
import { doneBy, statesOf, statusOf } from './statuses';
import { tokensOf } from './tokens';

/** Between two marks: a state, a limit, a verb with its object, a name, or what a pattern has. */
export const clauseOf = remembered(clauseAnew);

function clauseAnew(written: string): string | null {
  // 请您, 进行核验: words that say nothing of themselves.
  // 3月: English would have to name it.
  if (/(?<!个)\d\s*月(?!度)|[a-z]{2,4}\s*年/iu.test(written)) return null;
  const wanted = /^(?:您)?(?:是否)?(?:需要|想要|要)(?!求)(.+)吗$/u.exec(written)?.[1];
  if (wanted) return around('', clauseOf(wanted), '?');
  const lacking = /^(?:您)?(?:还没有|尚未有)(.+)$/u.exec(written)?.[1];
  const lacks = lacking && !tokensOf(lacking)?.[0]?.isParticle ? name(lacking) : null;
  if (lacks !== null && tokensOf(lacking ?? '')?.at(-1)?.verb === undefined)
    return `no ${lacks} yet`;
  const clause = written
    .replaceAll('登陆', '登录')
    .replaceAll('备过案', '备案过')
    .replace(/^怎样/u, '如何')
    .replace(/(?<=\p{Script=Han}{2})好的(?=\p{Script=Han})/u, '的')
    .replace(
      /^(请|可以?|需要?|须)?对(?![照应比方公])(.+?)进行(\p{Script=Han}{2,4}?)(?:操作)?$/u,
      '$1$3$2',
    )
    .replace(/^[您你](?=可|需|未|已|将|须|必须)/u, '')
    .replace(/(?<=\p{Script=Han})&(?=\p{Script=Han})/u, '和')
    .replace(/^(?:您)?(?:当前|目前)(?=没有|暂?无|并无|尚无)/u, '')
    .replace(/(?<=已\p{Script=Han}{2})成功(?=的)/u, '')
    .replace(/已成功(?=\p{Script=Han}{2})/u, '已')
    .replace(/已(\p{Script=Han}{2,4})成功$/u, '已$1')
    .replace(/^等待(.+)中$/u, '等待$1')
    .replace(/^不要(?=.)/u, '请勿')
    .replace(/耐心等候/u, '耐心等待')
    .replace(/(?<=\p{Script=Han}{2})(?<!操作|请求)成功(?=[之以]?后)/u, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\d)|(?<=\d)\s+(?=\p{Script=Han})/gu, '')
    .replace(/[吗么]$/u, '')
    // It is who does it, and not what it is done to.
    .replace(
      /^(.*(?:管局|通信管理局|接入商|平台|系统|客服|工信部|公安机关|网安|人员|专员))正在(.+)中$/u,
      '$1$2中',
    )
    .replace(/(?<=\p{Script=Han}{2})已备案$/u, '已经备案')
    .replace(/还未|暂未|仍未|还没有?(?=[\u4e00-\u9fff]{2})|从未/u, '尚未')
    .replace(/^((?:尚?未|没有).{2,4})任何\s*(?=.)/u, '$1')
    .replace(/^请您(?=.)/u, '请')
    .replace(/暂时(?=无法|不能|不可)/u, '')
    .replace(/^您(?=确定|确认)/u, '')
    .replace(/^(确定|确认)要(?=.)/u, '$1')
    .replace(/^您是否(?=.)/u, '是否')
    .replace(/^请稍[后候]再?(?=[\u4e00-\u9fff]{2})/u, '稍后')
    .replace(/^对(.+?)进行(.+)$/u, '$2$1')
    .replace(/(?<!^请?(?:输入|填写|选择).+)进行(?=[\u4e00-\u9fff]{2})(?!中)/u, '')
    .replace(/所处(?=的)/u, '');
  const more = /^(.{2,}(?<![同平相优高低初中]))等$/u.exec(clause)?.[1];
  if (more) return around('', clauseOf(more), ' etc.');
  const where = /^(请?(?:登录|登陆|进入|前往|打开|到|去|联系)[^进]+?)进行(.+)$/u.exec(written);
  if (where) {
    const [go, what] = [clauseOf(where[1] ?? ''), clauseOf(where[2] ?? '')];
    const isName = /(?:核验|认证|验证|审核|备案|申请|操作|咨询|拍照)$/u.test(where[2] ?? '');
    return go && what && isName && !what.startsWith('file') ? `${go} for ${what}` : null;
  }
  // 的文件进行上传: what is chosen is to be uploaded, and no kind of upload.
  if (/的.+进行\p{Script=Han}{2,}$/u.test(written)) return null;
  // 营业执照、身份证等材料
  const others = /^(.{2,})等(?:相关)?(?:材料|资料|文件|证件|信息|内容|方式|证明材料)$/u.exec(
    clause,
  )?.[1];
  if (others) return around('', clauseOf(others), ' etc.');
  const eachLine = /^每行(?:填写|输入)?一[个条项](.+)$/u.exec(clause)?.[1];
  if (eachLine) return around('one ', clauseOf(eachLine), ' per line');
  const status = statusOf(clause) ?? statesOf(clause) ?? doneBy(clause);
  if (status !== null) return status;
  const compared = sameAs(clause) ?? limitOf(clause);
  if (compared !== null) return compared;
  const tokens = tokensOf(clause);
  const said = tokens && tokens.length <= 9 ? say(tokens) : null;
  if (said !== null)
    return tokens && hasOtherSense(clause, tokens, said) ? null : asDetails(clause, said);
  for (const pattern of PATTERNS) {
    const match = pattern.clause.exec(clause);
    const english =
      match &&
      pattern.say(
        match.slice(1).map((part) => part ?? ''),
        clauseOf,
      );
    if (english) return english.trim();
  }
  return null;
}
