import { HEADS, isNamed, JOINS } from './names';
import { gerund } from './verb-forms';
import { tokensOf } from './tokens';
import type { Token } from './word-list';

const PLACED: Record<string, string> = { 上的: 'on', 中的: 'in', 里的: 'in', 内的: 'in' };

/** Nouns and what describes them, as English has them: “A of B” where 的 stands between, else in the same order. */
export function nounPhrase(tokens: readonly Token[] | null): string | null {
  if (!tokens || tokens.length === 0) return null;
  const on = tokens.findIndex(({ zh }) => zh in PLACED);
  if (on >= 0) {
    const [place, thing] = [nounPhrase(tokens.slice(0, on)), nounPhrase(tokens.slice(on + 1))];
    return place && thing && `${thing} ${PLACED[tokens[on]?.zh ?? '']} ${place}`;
  }
  const shared = sharedProperty(tokens);
  if (shared !== undefined) return shared;
  const words: string[] = [];
  let isSaid = false;
  for (const [at, { zh, noun, adjective, verb, raw }] of tokens.entries()) {
    const next = tokens[at + 1];
    const isLast = at === tokens.length - 1;
    // 驳回的照片, 已认领的网站: what has been done to it.
    const isDone = (zh === '已' || zh === '已经') && next?.verb && tokens[at + 2]?.zh === '的';
    if (verb && next?.zh === '的' && at + 3 === tokens.length && WAYS.has(tokens[at + 2]?.zh ?? ''))
      return [tokens[at + 2]?.noun, 'for', gerund(verb.base), ...words].join(' ');
    if (isSaid) isSaid = false;
    else if (isDone && tokens.length > at + 3) continue;
    else if (
      verb &&
      next?.zh === '的' &&
      at + 2 < tokens.length &&
      !OPEN.has(zh) &&
      !/ /u.test(verb.participle)
    ) {
      words.push(verb.participle);
      isSaid = true;
    } else if (raw) words.push(zh);
    else if (zh === '的') {
      if (at === 0 || isLast) return null;
    } else if (
      zh === '和' ||
      zh === '与' ||
      zh === '及' ||
      zh === '以及' ||
      zh === '或' ||
      zh === '或者' ||
      zh === '/'
    ) {
      if (at === 0 || isLast) return null;
      words.push(zh === '或' || zh === '或者' || zh === '/' ? 'or' : 'and');
    } else if (noun !== undefined && !(adjective && next?.noun)) {
      const before = next && !next.isParticle ? beforeNoun(noun) : noun;
      if (before === null) return null;
      if (before !== '-') words.push(before);
    } else if (adjective) {
      if (!next || (next.isParticle && next.zh !== '的')) return null;
      // 同 compares with what follows; within a name it is a part of the name: 大同市.
      if (zh === '同' && at > 0) return null;
      words.push(adjective);
    } else if (
      verb?.noun &&
      (isLast ||
        (next && HEADS.has(next.zh) && at + 2 === tokens.length) ||
        isNamed(tokens.slice(at)) ||
        (next && JOINS.has(next.zh)) ||
        (next?.verb?.noun && at + 2 === tokens.length))
    )
      words.push(verb.noun);
    else return null;
  }
  // 主办单位或者主办人: both are the entity.
  return plural(words)
    .join(' ')
    .replace(/\b([a-z]+) (?:or )?\1\b/u, '$1');
}

/** What two may have in common, with whose it is: 法定代表人或负责人姓名 asks one name. */
const PROPERTY =
  /^(?:(.+?)(?:的)?)(姓名|名称|全称|号码|地址|手机号码?|电话|证件号码?|证件类型|身份证号码?|性质|类型|信息|资料|证件|证件信息|照片|图片|扫描件|复印件|原件)$/u;

function sharedProperty(tokens: readonly Token[]): string | null | undefined {
  const at = tokens.findIndex(({ zh }) => JOINS.has(zh));
  if (at < 1 || at === tokens.length - 1) return undefined;
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const last = after.map(({ zh }) => zh).join('');
  const [, owner = '', property = ''] = PROPERTY.exec(last) ?? [];
  if (owner === '' || after.some(({ zh }) => JOINS.has(zh))) return undefined;
  // 控制台填写主体及网站信息 is to be done there.
  if (before.some(({ verb, noun }) => verb && noun === undefined)) return undefined;
  const first = before.map(({ zh }) => zh).join('');
  if (!OWNERS.test(first) || !OWNERS.test(owner)) return undefined;
  // 主体/网站负责人证件: both have such a person.
  const person = /(?<=.)(?:负责人|联系人|管理员)$/u.exec(owner)?.[0] ?? '';
  const whole = person && !/[人者员]$/u.test(first) ? `${first}${person}` : first;
  const [one, other, what] = [whole, owner, property].map((zh) => nounPhrase(tokensOf(zh)));
  if (!one || !other || !what) return null;
  const joiner = /^[或/]/u.test(tokens[at]?.zh ?? '') ? 'or' : 'and';
  return `${what} of ${one} ${joiner} ${other}`;
}

/** Who or what has such a property. */
const OWNERS =
  /(?:人|者|员|单位|公司|企业|机构|网站|域名|主体|法人|个人|用户|App|APP|应用|小程序|服务器)$/u;

/** resident ID of the person in charge, but person in charge resident ID copy. */
function beforeNoun(noun: string): string | null {
  const turned = noun.replace(/^(.+?) of (?:the )?(.+)$/u, '$2 $1');
  return / (?:for|in|on|with|at|from|who|that|which|to) /u.test(
    turned.replace(/^person in charge/u, '').replaceAll(' person in charge', ''),
  )
    ? null
    : turned;
}

/** 图片上传的流程: how something is done. */
const WAYS = new Set(['流程', '步骤', '方法', '方式', '教程']);

/** 备案的域名 may be filed or still to be filed. */
const OPEN = new Set(['备案', '核验', '申请', '变更', '注销', '报备']);

const MANY = new Set(['all', 'several', 'two', 'three', 'both', 'some']);
const COUNTED =
  /^(?:photo|picture|file|domain|website|order|filing|template|agreement|copy|person|account)$/u;

/** all photos */
function plural(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  if (!MANY.has(words[0] ?? '') || !COUNTED.test(last)) return words;
  return [
    ...words.slice(0, -1),
    last === 'copy' ? 'copies' : last === 'person' ? 'people' : `${last}s`,
  ];
}
