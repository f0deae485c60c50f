import { beingDone, toBe } from './forms-of-deeds';
import { statement, type Reader, type Told } from './reader';
import { statementOf } from './statements';
import { timeAt } from './ways';
import { AFTER, BEFORE, PLEASE, WHEN } from './words-of-grammar';

const OTHERS_DO = /^(?:需要?|须|应|将|会)?(?:重新|再次)?(?:审核|审批|初审|复审|复核)/u;

/** 审核通过后, 提交前, 备案时: what comes before or after, or goes on. */
export function timed(reader: Reader, from: number, to: number): Told | null {
  // 修改后会转到管局
  const [, deed, side] = /^(.{2})([后前])$/u.exec(reader.zh(from, from + 1)) ?? [];
  if (deed && side && reader.tokens[from]?.noun?.includes('change')) {
    const rest = reader.told(from + 1, to);
    if (
      rest &&
      !/^(?:must|cannot) be (?:reviewed|checked)/u.test(rest.text) &&
      !OTHERS_DO.test(reader.zh(from + 1, to))
    )
      return {
        text: `${side === '后' ? 'after' : 'before'} the change: ${rest.text}`,
        isBid: rest.isBid,
      };
  }
  const time = timeAt(reader, from, to);
  if (time && time.end < to && (!time.en.startsWith('for ') || time.en.startsWith('for more'))) {
    const rest = reader.told(time.end, to);
    if (rest) return { text: `${rest.text} ${time.en}`, isBid: rest.isBid };
  }
  for (let at = from + 1; at < to; at++) {
    const word = reader.is(at, AFTER)
      ? 'after'
      : reader.is(at, BEFORE)
        ? 'before'
        : reader.is(at, WHEN)
          ? 'when'
          : reader.zh(at, at + 1) === '中' && reader.tokens[at - 1]?.verb?.noun
            ? 'during'
            : null;
    if (!word) continue;
    const start =
      reader.is(from, PLEASE) || /^[在待当]$/u.test(reader.zh(from, from + 1)) ? from + 1 : from;
    const doing = occasion(reader, word, start, at);
    if (!doing) continue;
    if (at + 1 === to) return statement(`${word} ${doing}`);
    if (/^(?:才|方|才能|方可|才可|才可以|方能)$/u.test(reader.zh(at + 1, at + 2))) {
      const then = reader.deed(reader.zh(at + 2, at + 3) === '可以' ? at + 3 : at + 2, to);
      if (then) return statement(`you can ${toBe(then)} only ${word} ${doing}`);
    }
    // 修改后需重新审核: others do that.
    if (OTHERS_DO.test(reader.zh(at + 1, to))) return null;
    const rest = reader.told(at + 1, to);
    if (rest) return { text: `${word} ${doing}: ${rest.text}`, isBid: rest.isBid };
  }
  return null;
}

function occasion(reader: Reader, word: string, from: number, to: number): string | null {
  const name = word === 'during' ? reader.thing(from, to) : null;
  if (name) return name;
  const deed = reader.deed(from, to);
  if (deed) return beingDone(deed);
  const said = statementOf(reader, from, to);
  if (said) return said;
  const last = reader.tokens[to - 1];
  const thing = word !== 'when' || last?.verb ? reader.thing(from, to) : null;
  return thing && last?.verb?.noun ? thing : null;
}
