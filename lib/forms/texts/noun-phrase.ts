import { HEADS, isDoneTo, isKind, isNamed, isOfCase, isOpen, JOINS } from './names';
import { plural } from './plurals';
import { TURNS } from './turns';
import { gerund } from './verb-forms';
import type { Token } from './word-list';

/** Nouns and what describes them, as English has them: “A of B” where 的 stands between, else in the same order. */
export function nounPhrase(tokens: readonly Token[] | null): string | null {
  if (!tokens || tokens.length === 0) return null;
  for (const turn of TURNS) {
    const said = turn(tokens, nounPhrase);
    if (said !== undefined) return said;
  }
  const words: string[] = [];
  let isSaid = false;
  for (const [at, { zh, noun, adjective, verb, raw }] of tokens.entries()) {
    const next = tokens[at + 1];
    const isLast = at === tokens.length - 1;
    // 驳回的照片, 已认领的网站: what has been done to it.
    const isDone = (zh === '已' || zh === '已经') && next?.verb && tokens[at + 2]?.zh === '的';
    if (
      verb &&
      next?.zh === '的' &&
      at + 3 === tokens.length &&
      !STATE_OF[tokens[at - 1]?.zh ?? ''] &&
      !/^已经?$/u.test(tokens[at - 1]?.zh ?? '') &&
      WAYS.has(tokens[at + 2]?.zh ?? '')
    )
      return [tokens[at + 2]?.noun, 'for', gerund(verb.base), ...words].join(' ');
    // 您要备案的域名, 需要变更的内容
    if (WANTED.has(zh) && next?.verb && tokens[at + 2]?.zh === '的' && at === 0) {
      const thing = nounPhrase(tokens.slice(at + 3));
      return thing && `${thing} to be ${next.verb.participle}`;
    }
    // 未保存的内容, 待提交的订单, 已填写的信息: what is so of it stands behind it in English.
    const of = STATE_OF[zh];
    if (
      of !== undefined &&
      next?.verb &&
      tokens[at + 2]?.zh === '的' &&
      (of !== '' || / /u.test(next.verb.participle))
    ) {
      const thing = nounPhrase(tokens.slice(at + 3));
      return thing && [...words, thing, `${of}${next.verb.participle}`].join(' ');
    }
    // Between other words it says that one thing is another.
    if (/^[是否]$/u.test(zh) && tokens.length > 1 && !tokens.some((one) => JOINS.has(one.zh)))
      return null;
    // 专线接入备案: of what it is the filing is not for us to say.
    if (/^(?:接入备案$|代为)/u.test(zh) && words.length > 0) return null;
    if (isSaid) isSaid = false;
    else if (isDone && tokens.length > at + 3) continue;
    else if (
      verb &&
      next?.zh === '的' &&
      at + 2 < tokens.length &&
      !isOpen(zh) &&
      // 备案及管理的授权书: it is for both.
      !JOINS.has(tokens[at - 1]?.zh ?? '') &&
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
      // 实名主体: of what kind it is.
      const kind = zh === '实名' ? 'real-name' : beforeNoun(noun);
      const before = next && !next.isParticle ? kind : noun;
      // 接入备案规则: the rules for it.
      if (before === null)
        return at === 0 && tokens.length === 2 && next?.noun ? `${next.noun} for ${noun}` : null;
      // 人脸 | 核验有效期: the validity of the face verification.
      const [, thing, of] = /^(.+?) of (?:the )?(.+)$/u.exec(before) ?? [];
      if (thing && of && words.length > 0 && tokens.slice(0, at).every(isPlainNoun))
        return isLast ? `${thing} of the ${words.join(' ')} ${of}` : null;
      if (before !== '-') words.push(before);
    } else if (adjective) {
      if (!next || (next.isParticle && next.zh !== '的')) return null;
      // 8位以上的密码: how long it is at least.
      if (/^以[上下内]$/u.test(zh) && /^\d+位$/u.test(tokens[at - 1]?.zh ?? '')) return null;
      // 同 compares with what follows; within a name it is a part of the name: 大同市.
      if (zh === '同' && at > 0) return null;
      // 信息违规处理: the information is, and not how it is handled.
      if (/^违[规法]/u.test(zh) && tokens[at - 1]?.noun) return null;
      // 编号对应多个网站: it belongs to them.
      if (zh === '对应' && next.adjective) return null;
      words.push(adjective);
    } else if (
      verb?.noun &&
      (isLast ||
        (next && at + 2 === tokens.length && isOfCase(zh, next.zh)) ||
        (next &&
          HEADS.has(next.zh) &&
          at + 2 === tokens.length &&
          isKind(zh) &&
          !isDoneTo(tokens, at)) ||
        (isNamed(tokens.slice(at)) && !isDoneTo(tokens, at)) ||
        (next && JOINS.has(next.zh)) ||
        (next?.verb?.noun && DEEDS_OF_DEEDS.has(next.zh) && at + 2 === tokens.length))
    )
      words.push(verb.noun);
    else return null;
  }
  // 主办单位或者主办人: both are the entity.
  const [count] = tokens;
  return plural(words, count?.isCount === true && count.zh !== '1')
    .join(' ')
    .replace(/\b([a-z]+) (?:or )?\1\b/u, '$1')
    .replace(/^(your|my|our|this) (?!kind )(\S+) of (?:the )?/u, '$2 of $1 ')
    .replace(/^(my \S+[^s])s (?=\S)/u, '$1 ');
}

const STATE_OF: Readonly<Record<string, string>> = {
  未: 'not ',
  尚未: 'not yet ',
  待: 'to be ',
  已: '',
  已经: '',
};

const WANTED = new Set(['要', '需', '需要', '想要', '需要您', '您要', '您需要', '您想要']);

/** resident ID of the person in charge, but person in charge resident ID copy. */
function beforeNoun(noun: string): string | null {
  const turned = noun.replace(/^(.+?) of (?:the )?(.+)$/u, '$2 $1');
  return / (?:for|in|on|with|at|from|who|that|which|to) /u.test(
    turned.replace(/^person in charge/u, '').replaceAll(' person in charge', ''),
  )
    ? null
    : turned;
}

const isPlainNoun = ({ noun, adjective }: Token): boolean => noun !== undefined && !adjective;

/** 图片上传的流程: how something is done. */
const WAYS = new Set(['流程', '步骤', '方法', '方式', '教程']);

/** Deeds that another deed names: 注销申请, 认证审核; 限制使用 is no name. */
const DEEDS_OF_DEEDS = new Set(
  '申请 审核 初审 复审 管理 查询 核验 验证 认证 审批 登记 统计 咨询 检测 校验 检查 反馈 授权 通知 提醒 设置 服务 处理 办理 承诺 支付 变更 注销'.split(
    ' ',
  ),
);
