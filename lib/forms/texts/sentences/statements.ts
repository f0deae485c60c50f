import { doneByWho, doneToWhat, isDoneToThings, toBe } from './forms-of-deeds';
import { BEEN, modalOf, PLAIN, type Modal } from './modals';
import type { Reader } from './reader';
import { stateOf } from './states';
import { ACTS } from './whiches';
import { ALSO } from './words-of-grammar';

/** What is said of a thing, or of who does something. */
export function statementOf(reader: Reader, from: number, to: number): string | null {
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
  if (first?.zh === '待') return false;
  return (
    first?.verb === undefined ||
    first.noun !== undefined ||
    to - from > 1 ||
    /^(?:审核|备案|核验|认证|初审|复审|申请|注册|登录|验证|变更|注销|审批)$/u.test(first.zh)
  );
};

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
  if (/^(?:是否|能否|可否)$/u.test(reader.zh(from, from + 1))) {
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
  return (
    stateOf(reader, who, from, to) ??
    deedOf(reader, who, ACTS.test(zh) || /^(?:you|we|I)$/u.test(who), from, to) ??
    bothOf(reader, who, zh, from, to)
  );
}

const TELLS_YOU = /^(?:you|do not)/u;

/** What somebody does, or what is done to something. */
function deedOf(
  reader: Reader,
  who: string,
  acts: boolean,
  from: number,
  to: number,
  may?: Modal,
): string | null {
  const [said, start] = modalAt(reader, from);
  const modal = said ?? may;
  const isPassive = reader.zh(start, start + 1) === '被';
  let deed = reader.deed(isPassive ? start + 1 : start, to);
  let by = '';
  if (isPassive && !deed)
    for (let at = start + 2; at < to && !deed; at++) {
      const whom = reader.thing(start + 1, at);
      deed = whom ? reader.deed(at, to) : null;
      by = deed && whom ? ` by ${whom}` : '';
    }
  if (!deed) return null;
  if (isPassive) return deed.object === '' ? doneToWhat(who, modal ?? BEEN, deed) + by : null;
  const isAway = deed.around.some((way) => way.startsWith('by '));
  // 账号实名认证: an account does nothing of itself.
  const isAccount = !modal && /账[号户]$/u.test(reader.zh(from - 1, from));
  if (acts && !isAway && !isAccount) {
    // 用户已注销: he may have done it, or it may have been done to him.
    if (deed.object === '' && !deed.next && who !== 'you' && who !== 'we') return null;
    if (!modal && /^(?:you|I)$/u.test(who)) return `${who} ${toBe(deed)}`;
    return doneByWho(who, modal ?? PLAIN, deed);
  }
  if (deed.object === '') {
    if ((!modal && !isAway) || !isDoneToThings(deed)) return null;
    return doneToWhat(who, modal ?? PLAIN, deed);
  }
  // 承诺书上未加盖公章
  if (modal && /^(?:has|is)/u.test(modal.done) && !/不再/u.test(reader.zh(from, start)))
    return `${who}: ${doneToWhat(deed.object, modal, { ...deed, object: '' })}`;
  return modal?.alone && TELLS_YOU.test(modal.alone)
    ? `${who}: ${modal.alone} ${toBe(deed)}`
    : null;
}

export function modalAt(reader: Reader, from: number): [modal: Modal | undefined, next: number] {
  let at = from;
  let modal: Modal | undefined;
  for (;;) {
    const zh = reader.tokens[at]?.zh ?? '';
    const found = modalOf(zh);
    if (found && modal && reader.tokens[at - 1]?.zh.startsWith('可能')) return [undefined, from];
    if (found && (!modal || /^(?:将|会)$/u.test(reader.tokens[at - 1]?.zh ?? ''))) modal = found;
    else if (!reader.is(at, ALSO) || reader.tokens[at]?.verb) break;
    at++;
  }
  return [modal, at];
}
