import STATES from '../english/words/states.json' with { type: 'json' };
import { around } from './around';
import { asDetails } from './details';
import { limitOf, sameAs } from './limits';
import { PATTERNS } from './patterns';
import { name } from './patterns/pattern';
import { plainly } from './plainly';
import { hasOtherSense } from './readings';
import { remembered } from './remembered';
import { say } from './say';
import { sentenceOf } from './sentences';
import { doneBy, statesOf, statusOf } from './statuses';
import { tokensOf } from './tokens';

/** What a choice says: 不涉及. */
const ALONE: Readonly<Record<string, string>> = STATES.alone;

/** Between two marks: a state, a limit, a verb with its object, a name, or what a pattern has. */
export const clauseOf = remembered((written: string): string | null =>
  // 贵公司是第一次备案, 申请提交到管局后: of whom it is the first, and what is submitted, is not said.
  /是(?:首|第一)次|首次进行.*的|^申请提交[到至给]|^待.+后.{2}$/u.test(written)
    ? null
    : (asking(written, byPatterns(written)) ??
      (written.includes('任何') ? null : sentenceOf(written)) ??
      sentenceOf(plainly(written))),
);

/** 必须是本人吗: it is asked, and not said. */
const asking = (zh: string, en: string | null): string | null =>
  en !== null &&
  zh.endsWith('吗') &&
  !en.endsWith('?') &&
  !/^[您你]?(?:确[定认]|是否|需要|想要?|要|再次)/u.test(zh)
    ? null
    : en;

const byPatterns = remembered(clauseAnew);

function clauseAnew(written: string): string | null {
  const alone = ALONE[written];
  if (alone) return alone;
  // 3月: English would have to name it.
  if (/[月年]/u.test(written) && /(?<!个)\d\s*月(?!度)|[a-z]{2,4}\s*年/iu.test(written))
    return null;
  // 管局发送给您的密码: who gave it to whom is a part of the name.
  if (/给[您你].{0,4}的/u.test(written)) return null;
  const wanted = !written.endsWith('吗')
    ? null
    : /^(?:您)?(?:是否)?(?:需要|想要|要)(?!求)(.+)吗$/u.exec(written)?.[1];
  if (wanted) return around('', byPatterns(wanted), '?');
  const lacking = /^(?:您)?(?:还没有|尚未有)(.+)$/u.exec(written)?.[1];
  const lacks = lacking && !tokensOf(lacking)?.[0]?.isParticle ? name(plainly(lacking)) : null;
  if (lacks !== null && tokensOf(lacking ?? '')?.at(-1)?.verb === undefined)
    return `no ${lacks} yet`;
  const clause = plainly(written);
  const more = /^(.{2,}(?<![同平相优高低初中]))等$/u.exec(clause)?.[1];
  if (more) return around('', byPatterns(more), ' etc.');
  const where =
    /^(请?(?:登录|登陆|进入|前往|打开|到|去|联系|(?:使用|用)[^进]+?(?:扫描|登录|打开|进入|点击)|扫描|点击)[^进]+?)进行(.+)$/u.exec(
      written,
    );
  if (where) {
    const [go, what] = [
      byPatterns(where[1] ?? ''),
      name(where[2] ?? '') ?? byPatterns(where[2] ?? ''),
    ];
    const isName = /(?:核验|认证|验证|审核|备案|申请|操作|咨询|拍照|核身|识别|登录|办理)$/u.test(
      where[2] ?? '',
    );
    return go && what && isName && !what.startsWith('file') ? `${go} for ${what}` : null;
  }
  // 的文件进行上传: what is chosen is to be uploaded, and no kind of upload.
  if (/的.+进行\p{Script=Han}{2,}$/u.test(written)) return null;
  // 营业执照、身份证等材料
  const others = /^(.{2,})等(?:相关)?(?:材料|资料|文件|证件|信息|内容|方式|证明材料)$/u.exec(
    clause,
  )?.[1];
  if (others) return around('', byPatterns(others), ' etc.');
  const eachLine = /^每行(?:填写|输入)?一[个条项](.+)$/u.exec(clause)?.[1];
  if (eachLine) return around('one ', byPatterns(eachLine), ' per line');
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
        byPatterns,
      );
    if (english) return english.trim();
  }
  return null;
}
