import { doneByWho, doneToWhat, isDoneToThings, toBe } from './forms-of-deeds';
import { BEEN, modalOf, PLAIN, type Modal } from './modals';
import type { Reader } from './reader';
import { ALSO } from './words-of-grammar';

/** Deeds that things do too: 水印遮挡文字. */
const DONE_BY_THINGS = new Set(
  '遮挡 覆盖 影响 显示 指向 导致 造成 超出 超过 符合 满足 侵权'.split(' '),
);

const TELLS_YOU = /^(?:you|do not)/u;

/** What somebody does, or what is done to something. */
export function deedOf(
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
  const isOfThings = DONE_BY_THINGS.has(deed.zh) && deed.object !== '';
  if (isOfThings && !isAway) return doneByWho(who, modal ?? PLAIN, deed);
  // 该省节假日不审核: who does not, and when.
  if (!acts && modal?.does === 'does not') return null;
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
  // 名称变更须重新评估: whoever does that.
  if (reader.tokens[from - 1]?.verb?.noun && reader.tokens[from - 1]?.noun === undefined)
    return null;
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
