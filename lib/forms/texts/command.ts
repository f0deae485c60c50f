import MANNERS from '../english/words/manners.json' with { type: 'json' };
import {
  DEED_NAMES,
  isDoneBefore,
  isName,
  isNamed,
  isReachedBy,
  JOINS,
  LOOKS_AT,
  mayBeName,
  USES,
} from './names';
import { nounPhrase } from './noun-phrase';
import { around } from './around';
import { mayBeItsKind } from './its-kind';
import { namesKind } from './kinds';
import { serial } from './serial';
import { doneTo } from './verb-forms';
import { wayTo } from './ways';
import { wordList, type Token, type Verb } from './word-list';

const ADVERBS: Readonly<Record<string, string>> = MANNERS.adverbs;
/** Of a thing behind its verb (输入正确的号码), of the deed before it (正确输入号码). */
const BEFORE_VERB: Readonly<Record<string, string>> = MANNERS.beforeVerb;

/** A verb with what it is done to; several verbs with the same object. */
export function command(tokens: readonly Token[]): string | null {
  // 上传照片或填写说明: two things to be done.
  const other = tokens.findIndex(
    ({ zh }, at) =>
      at > 1 &&
      ALSO[zh] &&
      begins(tokens[at + 1], tokens[at + 2]) &&
      (at + 2 < tokens.length || zh === '并'),
  );
  if (other > 0 && tokens[0]?.verb && tokens[0].noun === undefined) {
    if (isName(tokens.slice(other + 1))) return null;
    const [one, also] = [command(tokens.slice(0, other)), command(tokens.slice(other + 1))];
    return one && also && `${one} ${ALSO[tokens[other]?.zh ?? '']} ${also}`;
  }
  // 申请备案的域名: which domain, and not what is applied for.
  if (
    tokens[0]?.verb &&
    /^(?:备案|注销|变更)$/u.test(tokens[1]?.zh ?? '') &&
    tokens[2]?.zh === '的'
  )
    return null;
  if (tokens.at(-1)?.noun?.startsWith('reason why it ') && !USES.has(tokens[0]?.zh ?? ''))
    return nounPhrase(tokens);
  if (isReachedBy(tokens)) return around(`${tokens[0]?.verb?.noun} `, nounPhrase(tokens.slice(1)));
  const way = wayTo(tokens, false, nounPhrase);
  if (way !== undefined) return way;
  // 注册信息查询: a name, whatever is done to it.
  const end = tokens.at(-1);
  if (tokens.length === 3 && isNamed(tokens) && end?.verb?.noun && end.noun === undefined)
    return nounPhrase(tokens);
  if (mayBeName(tokens) || mayBeItsKind(tokens)) return null;
  // 禁止其他人提示: who must not do it.
  if (tokens[0]?.zh === '禁止' && tokens.slice(1, -1).some(({ zh }) => zh.endsWith('人')))
    return null;
  // 暂停服务的省份: which provinces, or what is done to them.
  if (
    tokens.length > 3 &&
    tokens.at(-2)?.zh === '的' &&
    /^(?:省份|状态|情况)$/u.test(end?.zh ?? '') &&
    !LOOKS_AT.has(tokens[0]?.zh ?? '') &&
    !USES.has(tokens[0]?.zh ?? '')
  )
    return null;
  // 修改内容或变更备案类型: two things to be done.
  const whole = tokens.findIndex(
    ({ zh }, at) => ALSO[tokens[at - 1]?.zh ?? ''] && DEED_NAMES[zh] && tokens[at + 1],
  );
  const [deed, thing] = (DEED_NAMES[tokens[whole]?.zh ?? ''] ?? []).flatMap(
    (zh) => wordList().of.get(zh) ?? [],
  );
  if (deed?.verb && thing) {
    const one = command(tokens.slice(0, whole - 1));
    const object = nounPhrase([thing, ...tokens.slice(whole + 1)]);
    return (
      one && object && `${one} ${ALSO[tokens[whole - 1]?.zh ?? '']} ${deed.verb.base} ${object}`
    );
  }
  let at = 0;
  const adverbs: string[] = [];
  const verbs: Verb[] = [];
  let isJoined = true;
  let joiner = 'and';
  for (; at < tokens.length; at++) {
    const { zh, verb } = tokens[at] as Token;
    const adverb =
      // 全部材料: all of them.
      (zh === '全部' && at < tokens.length - 1 && !tokens[at + 1]?.verb
        ? undefined
        : ADVERBS[zh]) ??
      (verbs.length === 0 && tokens[at + 1]?.verb ? BEFORE_VERB[zh] : undefined);
    if (adverb) adverbs.push(adverb);
    else if (
      zh === '并' ||
      zh === '和' ||
      zh === '或' ||
      zh === '或者' ||
      zh === '/' ||
      zh === '及'
    ) {
      const after = ADVERBS[tokens[at + 1]?.zh ?? ''] ? tokens[at + 2] : tokens[at + 1];
      if (!after?.verb || verbs.length === 0) break;
      isJoined = true;
      if (zh !== '并' && zh !== '和' && zh !== '及') joiner = 'or';
    } else if (verb && isJoined) {
      // 查询结果 is a name: the verb tells what kind of result.
      if (zh === '备案' && tokens.length > at + 1) return at === 0 ? nounPhrase(tokens) : null;
      if (verbs.length === 0 && isName(tokens.slice(at)))
        return adverbs.length > 0 ? null : nounPhrase(tokens);
      verbs.push(verb);
      isJoined = false;
    } else break;
  }
  if (verbs.length === 0 || !verbs.every(Boolean)) return null;
  const object = tokens.slice(at);
  const [next] = object;
  if (
    next &&
    next.isParticle &&
    !next.noun &&
    !next.adjective &&
    !/^[与和同未待要需已]$|^(?:尚未|需要|您要|您需要|想要|您想要)$/u.test(next.zh)
  )
    return null;
  const isList = JOINS.has(object[1]?.zh ?? '');
  if (
    next?.verb &&
    next.noun === undefined &&
    object.length > 1 &&
    object[1]?.zh !== '的' &&
    next.adjective === undefined &&
    !isName(object) &&
    !isNamed(object) &&
    !isDoneBefore(tokens, at) &&
    !isList
  )
    return null;
  // 提交审核时间 names a time, 结算方式 a method, and neither says what is to be done.
  const does = tokens[0]?.zh ?? '';
  if (object.length === 1 && next && namesKind(does, next.zh))
    return verbs.length === 1 && verbs[0]?.noun && adverbs.length === 0
      ? `${verbs[0].noun} ${next.noun}`
      : null;
  // 幕布拍照上传 is several deeds, one after the other.
  if (
    object.slice(-2).filter((one) => one.verb && one.noun === undefined).length > 1 &&
    object.length > 2
  )
    return null;
  // 邮寄幕布拍照核验 is a way of verification, and nothing that is mailed.
  if (
    HANDLES.has(tokens[0]?.zh ?? '') &&
    object.length > 0 &&
    /(?:核验|审核|认证|验证)$/u.test(object.at(-1)?.zh ?? '')
  )
    return null;
  // 通过微信: by it; what is passed is a review.
  if (
    does === '通过' &&
    object.length > 0 &&
    !/审|核|证|测|校验|考试|检/u.test(object.at(-1)?.zh ?? '')
  )
    return null;
  const handed = handedIn(tokens[0], verbs, object);
  if (handed !== undefined) return handed;
  const then =
    verbs.length === 1 && adverbs.length === 0 && tokens[0] ? serial(tokens[0], object) : undefined;
  if (then !== undefined) return then;
  const of = object.length > 0 ? objectOf(tokens, at) : '';
  if (of === null) return null;
  const last = object.at(-1)?.zh ?? '';
  const said = verbs
    .map(({ base }) =>
      base !== 'photograph'
        ? base
        : last.endsWith('视频')
          ? 'record'
          : /照片?$/u.test(last)
            ? 'take'
            : base,
    )
    .map((base) => (base === 'submit' && /审核?$|核验$/u.test(last) ? 'submit for' : base))
    .map((base) => (of === '' ? base.replace(/ (?:to|for|of|about|with)$/u, '') : base))
    .join(` ${joiner} `);
  // 全部提交: all of them.
  if (adverbs.includes('all') && of !== '') return null;
  const alone =
    of === '' ? said.replace(/ (?:to|for|of|about|with|in(?= to))$/u, '') : doneTo(said, of);
  return alone && [alone, ...adverbs].join(' ');
}

/** 并重新开始: with its manner a word is a deed. */
const begins = (first: Token | undefined, next: Token | undefined): boolean =>
  ADVERBS[first?.zh ?? '']
    ? next?.verb !== undefined
    : first?.verb !== undefined && first.noun === undefined;

const ALSO: Readonly<Record<string, string>> = { 或: 'or', 或者: 'or', 并: 'and' };

const HANDLES = new Set(['邮寄', '寄送', '携带', '上传', '下载', '填写', '打印', '拍摄', '扫描']);

/** 查看上传图片: the uploaded picture. */
function objectOf(tokens: readonly Token[], at: number): string | null {
  const object = tokens.slice(at);
  const way = wayTo(object, true, nounPhrase);
  if (way !== undefined) return way;
  const [done, ...thing] = /^已经?$/u.test(object[0]?.zh ?? '') ? object.slice(1) : object;
  if (done && object[0] !== done)
    return done.verb && !done.verb.participle.includes(' ') && thing.length > 0
      ? around(
          `${done.verb.participle} `,
          nounPhrase(thing[0]?.zh === '的' ? thing.slice(1) : thing),
        )
      : null;
  return done?.verb && isDoneBefore(tokens, at)
    ? around(`${done.verb.participle} `, nounPhrase(thing))
    : nounPhrase(object);
}

/** What is made to be handed in: 拍摄原件上传, 下载模板提交. */
const MAKES = new Set(['拍摄', '扫描', '选择', '下载', '打印', '准备', '导出', '裁剪', '压缩']);
const HANDS_IN = new Set(['上传', '提交']);

function handedIn(
  first: Token | undefined,
  [made, ...others]: readonly Verb[],
  object: readonly Token[],
): string | null | undefined {
  const last = object.at(-1);
  if (!first || !made || others.length > 0 || !last?.verb || object.length < 2) return undefined;
  if (!MAKES.has(first.zh) || !HANDS_IN.has(last.zh)) return undefined;
  const what = nounPhrase(object.slice(0, -1));
  return around(
    `${made.base} `,
    what,
    ` and ${last.verb.base} ${what?.endsWith('s') ? 'them' : 'it'}`,
  );
}
