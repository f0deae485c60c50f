import { LOOKS_AT, USES } from '../names';
import { toDo } from '../verb-forms';
import { led } from './conditions';
import { promised, wants } from './first-person';
import { beingDone, toBe } from './forms-of-deeds';
import { timed } from './occasions';
import { asked, wondered } from './questions';
import { statement, type Reader, type Told } from './reader';
import { statementOf } from './statements';
import { modalAt } from './who-does';
import { waysAt } from './ways';
import { ACTS } from './whiches';
import { withoutSubject } from './without-subject';
import { FORBIDS, OF, PLEASE } from './words-of-grammar';

const bid = (text: string | null): Told | null => (text === null ? null : { text, isBid: true });

/** What a clause says; null where it is not known. */
export function toldAt(reader: Reader, from: number, to: number): Told | null {
  if (from >= to) return null;
  return (
    wants(reader, from, to) ??
    promised(reader, from, to) ??
    led(reader, from, to) ??
    asked(reader, from, to) ??
    timed(reader, from, to) ??
    now(reader, from, to) ??
    but(reader, from, to) ??
    onThat(reader, from, to) ??
    todo(reader, from, to) ??
    plain(reader, from, to)
  );
}

function plain(reader: Reader, from: number, to: number): Told | null {
  if (reader.is(from, PLEASE)) {
    const deed = reader.deed(from + 1, to);
    if (deed) return bid(toBe(deed));
    const rest = reader.told(from + 1, to);
    if (rest?.isBid) return rest;
    // 请负责人准备好证件: who is asked to do it.
    for (let at = to - 1; at > from + 1; at--) {
      const who = ACTS.test(reader.tokens[at - 1]?.zh ?? '') ? reader.thing(from + 1, at) : null;
      const does = who ? reader.deed(at, to) : null;
      if (does) return statement(`${who}: ${toBe(does)}`);
    }
    return null;
  }
  if (reader.is(from, FORBIDS)) {
    const deed = reader.deed(from + 1, to);
    if (deed) return bid(`do not ${toBe(deed)}`);
  }
  const [modal, start] = modalAt(reader, from);
  // 需要上传证书的省份: which provinces, or what is to be done.
  if (modal && mayBeWhich(reader, from, to)) return null;
  if (modal?.alone && !/[时日][间期]$/u.test(reader.zh(to - 1, to))) {
    const deed = reader.deed(start, to);
    if (
      deed &&
      deed.object === '' &&
      !deed.next &&
      /not/u.test(modal.done) &&
      !/^(?:pass|log in)/u.test(deed.verb.base)
    )
      return statement([modal.done, toDo(deed.verb.participle), ...deed.around].join(' '));
    if (deed) return { text: `${modal.alone} ${toBe(deed)}`, isBid: false };
  }
  const is = /^(?:将|会|将会|不会)?(?:不?予以|不予)$/u.test(reader.zh(from, from + 1))
    ? reader.deed(from + 1, to)
    : null;
  if (is?.object === '')
    return statement(
      `will ${reader.zh(from, from + 1).startsWith('不') ? 'not ' : ''}be ${toDo(is.verb.participle)}`,
    );
  const said = statementOf(reader, from, to);
  if (said?.startsWith('whether ')) return wondered('', { text: said.slice(8), isBid: false });
  if (said) return statement(said);
  const state = withoutSubject(reader, from, to);
  if (state) return statement(state);
  const isOpen =
    /^(?:省份|状态|情况)$/u.test(reader.zh(to - 1, to)) &&
    reader.is(to - 2, OF) &&
    !LOOKS_AT.has(reader.zh(from, from + 1)) &&
    !USES.has(reader.zh(from, from + 1));
  const deed = isOpen ? null : reader.deed(from, to);
  if (deed) return bid(toBe(deed));
  return inPlace(reader, from, to);
}

/** What something may be said of: 需要上传证书的省份. */
function mayBeWhich(reader: Reader, from: number, to: number): boolean {
  for (let at = to - 2; at > from; at--)
    if (reader.is(at, OF))
      return /^(?:省份|网站|用户|单位|企业|域名|情况|人|客户|产品|实例|地区|服务器|应用|行业|场景)$/u.test(
        reader.zh(to - 1, to),
      );
  return false;
}

/** 收到电话请如实回答: when it happens, and what is to be done then. */
function onThat(reader: Reader, from: number, to: number): Told | null {
  for (let at = from + 2; at < to - 1; at++) {
    if (!reader.is(at, PLEASE)) continue;
    const [first, then] = [reader.deed(from, at), reader.told(at, to)];
    return first && then?.isBid ? bid(`when ${beingDone(first)}: ${then.text}`) : null;
  }
  return null;
}

/** 变更服务器需要重新备案: what has to be done for it. */
function todo(reader: Reader, from: number, to: number): Told | null {
  if (!reader.tokens[from]?.verb || reader.tokens[from]?.noun !== undefined) return null;
  for (let at = from + 2; at < to - 1; at++) {
    if (!/^(?:需要|需|须|必须|无需|不需要)$/u.test(reader.zh(at, at + 1))) continue;
    const [aim, [modal, start]] = [reader.deed(from, at), modalAt(reader, at)];
    const deed = aim?.object ? reader.deed(start, to) : null;
    if (aim && deed && modal?.alone)
      return statement(`to ${toBe(aim)}, ${modal.alone} ${toBe(deed)}`);
  }
  return null;
}

/** 目前, 现在 */
function now(reader: Reader, from: number, to: number): Told | null {
  if (!/^(?:目前|现在)$/u.test(reader.zh(from, from + 1))) return null;
  const rest = reader.told(from + 1, to);
  return rest && !rest.isBid ? statement(`${rest.text} at present`) : null;
}

/** 已购买但选择不了: the one, but the other. */
function but(reader: Reader, from: number, to: number): Told | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^但是?$/u.test(reader.zh(at, at + 1))) continue;
    const [one, other] = [reader.told(from, at), reader.told(at + 1, to)];
    return one && other ? statement(`${one.text}, but ${other.text}`) : null;
  }
  return null;
}

/** 在页面底部，可查看…: a way that belongs to a whole statement. */
function inPlace(reader: Reader, from: number, to: number): Told | null {
  for (const { en, end } of waysAt(reader, from, to)) {
    const rest = reader.told(end, to);
    if (rest) return { text: `${en}: ${rest.text}`, isBid: rest.isBid };
  }
  return null;
}
