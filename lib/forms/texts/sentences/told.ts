import { toDo } from '../verb-forms';
import { led } from './conditions';
import { promised, wants } from './first-person';
import { toBe } from './forms-of-deeds';
import { timed } from './occasions';
import { asked, wondered } from './questions';
import { statement, type Reader, type Told } from './reader';
import { modalAt, statementOf } from './statements';
import { waysAt } from './ways';
import { ACTS } from './whiches';
import { withoutSubject } from './without-subject';
import { FORBIDS, PLEASE } from './words-of-grammar';

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
  const deed = reader.deed(from, to);
  if (deed) return bid(toBe(deed));
  return inPlace(reader, from, to);
}

/** 在页面底部，可查看…: a way that belongs to a whole statement. */
function inPlace(reader: Reader, from: number, to: number): Told | null {
  for (const { en, end } of waysAt(reader, from, to)) {
    const rest = reader.told(end, to);
    if (rest) return { text: `${en}: ${rest.text}`, isBid: rest.isBid };
  }
  return null;
}
