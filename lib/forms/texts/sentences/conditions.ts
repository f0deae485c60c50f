import { hasDone, toBe } from './forms-of-deeds';
import { MODAL_WORDS } from './modals';
import { statement, type Reader, type Told } from './reader';
import { statementOf } from './statements';
import { BECAUSE, FORBIDS, IF, IN_ORDER_TO, PLEASE } from './words-of-grammar';

/** 若…, 因…, 为…: what leads a clause. */
export function led(reader: Reader, from: number, to: number): Told | null {
  const zh = reader.tokens[from]?.zh ?? '';
  if (/^(?:则|那么|且|并|并且|但|但是|同时|另外|此外)$/u.test(zh)) {
    const rest = reader.told(from + 1, to);
    const word = /^(?:但|但是)$/u.test(zh) ? 'but ' : /^(?:且|并|并且)$/u.test(zh) ? 'and ' : '';
    return rest && { ...rest, text: word + rest.text };
  }
  if (zh === '否则') {
    const rest = reader.told(from + 1, to);
    return rest && !rest.isBid ? statement(`otherwise ${rest.text}`) : null;
  }
  if (reader.is(from, IF) || reader.is(from, BECAUSE)) {
    const word = reader.is(from, IF) ? 'if' : 'because';
    const end = /^(?:的|的话|时)$/u.test(reader.zh(to - 1, to)) ? to - 1 : to;
    const whole = condition(reader, word, from + 1, end);
    if (whole) return statement(whole);
    for (let at = to - 1; at > from + 1; at--) {
      const isMarked =
        STARTS.has(reader.tokens[at]?.zh ?? '') || /^(?:的|时)$/u.test(reader.zh(at - 1, at));
      const rest = isMarked ? reader.told(at, to) : null;
      const cut = /^(?:的|时)$/u.test(reader.zh(at - 1, at)) ? at - 1 : at;
      const before = rest ? condition(reader, word, from + 1, cut) : null;
      if (before && rest) return { text: `${before}: ${rest.text}`, isBid: rest.isBid };
    }
    return null;
  }
  if (reader.is(from, IN_ORDER_TO)) {
    for (let at = to - 1; at > from + 1; at--) {
      const rest = reader.told(at, to);
      const aim = rest ? reader.deed(from + 1, at) : null;
      if (aim && rest) return { text: `to ${toBe(aim)}: ${rest.text}`, isBid: rest.isBid };
    }
    const aim = reader.deed(from + 1, to);
    if (aim) return statement(`to ${toBe(aim)}`);
    const so = zh === '以便' ? statementOf(reader, from + 1, to) : null;
    return so ? statement(`so that ${so}`) : null;
  }
  return null;
}

/** What begins what is said where something else is so. */
const STARTS = new Set([
  ...MODAL_WORDS,
  ...PLEASE,
  ...FORBIDS,
  ...'则 即 就 建议 您 系统 我们 被 会被 将被 导致 平台'.split(' '),
]);

/** if you need to change it, because of the review */
function condition(reader: Reader, word: string, from: number, to: number): string | null {
  if (/^(?:需|需要|要|想|想要)$/u.test(reader.zh(from, from + 1))) {
    const deed = reader.deed(from + 1, to);
    if (deed) return `${word} you need to ${toBe(deed)}`;
    const thing = reader.thing(from + 1, to);
    if (thing) return `${word} you need ${thing}`;
  }
  if (/^(?:有|存在)$/u.test(reader.zh(from, from + 1))) {
    const thing = reader.thing(from + 1, to);
    if (thing) return `${word} there is ${thing}`;
  }
  if (/^(?:无|没有)$/u.test(reader.zh(from, from + 1))) {
    const thing = reader.thing(from + 1, to);
    if (thing) return `${word} there is no ${thing}`;
  }
  if (/^(?:不|未|没有|尚未)$/u.test(reader.zh(from, from + 1))) {
    const deed = reader.deed(from + 1, to);
    if (deed)
      return `${word} you ${reader.zh(from, from + 1) === '不' ? `do not ${toBe(deed)}` : `have not ${hasDone(deed)}`}`;
  }
  const told = reader.told(from, to);
  if (told)
    return told.isBid
      ? `${word} you ${told.text.replace(/^do not/u, 'do not')}`
      : `${word} ${told.text}`;
  const thing = word === 'because' ? reader.thing(from, to) : null;
  return thing && `because of ${thing}`;
}
