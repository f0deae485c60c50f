import { modalOf } from './modals';
import { expiresIn, sameOne, unableTo } from './expressions';
import type { Reader } from './reader';
import { stateOf } from './states';
import { ACTS } from './whiches';
import { isPlural } from '../plurals';
import { waysAt } from './ways';
import { deedOf } from './who-does';
import { ALSO, FORBIDS, NOT_SAME, PLEASE, SAME } from './words-of-grammar';

/** What is said of a thing, or of who does something. */
export function statementOf(reader: Reader, from: number, to: number): string | null {
  // 签名与名称不一致: the one, and not both of them.
  if (reader.is(to - 1, SAME) || reader.is(to - 1, NOT_SAME))
    for (let at = from + 1; at < to - 2; at++) {
      const who = /^[与同跟]$/u.test(reader.zh(at, at + 1)) ? reader.thing(from, at) : null;
      const said = who ? stateOf(reader, who, at, to) : null;
      if (said) return said;
    }
  for (let at = to - 1; at > from; at--) {
    const zh = reader.zh(from, at);
    if (!mayBeSubject(reader, from, at)) continue;
    const who = /^[您你]$/u.test(zh)
      ? 'you'
      : zh === '我们'
        ? 'we'
        : zh === '我'
          ? 'I'
          : (reader.thing(from, at) ?? placed(reader, from, at));
    if (!who || /^(?:after|before|when) /u.test(who)) continue;
    const said = saidOf(reader, who, zh, at, to);
    if (said) return said;
  }
  return null;
}

/** 上报信息中存在: what is in it. */
const placed = (reader: Reader, from: number, to: number): string | null =>
  to - from > 1 && /^(?:中|里|内|上|上面|下)$/u.test(reader.zh(to - 1, to))
    ? reader.thing(from, to - 1)
    : null;

/** 审核 may be spoken of; 填写 alone is done. */
const mayBeSubject = (reader: Reader, from: number, to: number): boolean => {
  const first = reader.tokens[from];
  if (/^(?:待|选择)$/u.test(first?.zh ?? '')) return false;
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:要求|提示|显示)$/u.test(reader.zh(at, at + 1))) return false;
  return (
    first?.verb === undefined ||
    first.noun !== undefined ||
    to - from > 1 ||
    /^(?:审核|备案|核验|认证|初审|复审|申请|注册|登录|验证|变更|注销|审批)$/u.test(first.zh)
  );
};

/** 在信息库中不存在: how it is somewhere. */
function inItsPlace(
  reader: Reader,
  who: string,
  zh: string,
  from: number,
  to: number,
): string | null {
  if (reader.zh(from, from + 1) !== '在') return null;
  for (const { en, end } of waysAt(reader, from, to)) {
    const said = saidOf(reader, who, zh, end, to);
    if (said) return `${said} ${en}`;
  }
  return null;
}

const JOINERS: Readonly<Record<string, string>> = { 但: 'but', 或: 'or' };

/** 不足30字且缺少说明: two things that are said of one. */
function bothOf(reader: Reader, who: string, zh: string, from: number, to: number): string | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:且|并且|而且|但|但是|或|或者)$/u.test(reader.zh(at, at + 1))) continue;
    const one = saidOf(reader, who, zh, from, at);
    const other = one ? saidOf(reader, who, zh, at + 1, to) : null;
    if (one?.startsWith(`${who} `) && other?.startsWith(`${who} `))
      return `${one} ${JOINERS[reader.zh(at, at + 1).charAt(0)] ?? 'and'} ${other.slice(who.length + 1)}`;
  }
  return null;
}

export function saidOf(
  reader: Reader,
  who: string,
  zh: string,
  from: number,
  to: number,
): string | null {
  if (/^(?:是否|能否|可否|能不能|可不可以)$/u.test(reader.zh(from, from + 1))) {
    const said =
      saidOf(reader, who, zh, from + 1, to) ??
      deedOf(
        reader,
        who,
        ACTS.test(zh),
        from + 1,
        to,
        reader.zh(from, from + 1) === '是否' ? undefined : modalOf('可'),
      );
    return said && `whether ${said}`;
  }
  if (reader.is(from, ALSO) && from + 1 < to && !modalOf(reader.tokens[from]?.zh ?? ''))
    return saidOf(reader, who, zh, from + 1, to);
  // 楼层不要缩写: what is asked of it.
  if (reader.is(from, FORBIDS) || reader.is(from, PLEASE)) {
    const asked = reader.told(from, to);
    if (asked?.isBid) return `${who}: ${asked.text}`;
  }
  const unable = unableTo(reader, from, to);
  if (unable) return `${who}: ${unable}`;
  const expiry = expiresIn(reader, from, to);
  if (expiry) return `${who} ${isPlural(who) ? 'expire' : 'expires'} ${expiry}`;
  const same = sameOne(reader, who, from, to);
  if (same) return same;
  return (
    stateOf(reader, who, from, to) ??
    deedOf(reader, who, ACTS.test(zh) || /^(?:you|we|I)$/u.test(who), from, to) ??
    bothOf(reader, who, zh, from, to) ??
    inItsPlace(reader, who, zh, from, to)
  );
}
