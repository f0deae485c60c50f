import { isPlural } from '../plurals';
import { toDo } from '../verb-forms';
import type { Reader } from './reader';
import { timeAt } from './ways';
import { IS, IS_NOT } from './words-of-grammar';

/** 与负责人为同一人 */
export function sameOne(reader: Reader, who: string, from: number, to: number): string | null {
  const must = /^(?:必须|须|需|应)$/u.test(reader.zh(from, from + 1)) ? 'must be' : '';
  const start = must === '' ? from : from + 1;
  if (!/^[与和同]$/u.test(reader.zh(start, start + 1))) return null;
  const one = /^(?:同一人|同一个人)$/u.test(reader.zh(to - 1, to))
    ? reader.thing(to - 1, to)
    : null;
  const isNot = reader.is(to - 2, IS_NOT);
  const other = one && (isNot || reader.is(to - 2, IS)) ? reader.thing(start + 1, to - 2) : null;
  const is = must === '' ? `${isPlural(who) ? 'are' : 'is'}${isNot ? ' not' : ''}` : must;
  return other && `${who} ${is} the ${one?.replace(/^the /u, '')} as ${other}`;
}

/** 找不到入口, 选择不了: what cannot be done. */
export function unableTo(reader: Reader, from: number, to: number): string | null {
  const verb = reader.tokens[from]?.verb;
  if (!verb || !/^(?:不了|不到|不出|不上)$/u.test(reader.zh(from + 1, from + 2))) return null;
  const thing = from + 2 === to ? '' : reader.thing(from + 2, to);
  if (thing === null) return null;
  return thing === '' ? `cannot be ${toDo(verb.participle)}` : `cannot ${verb.base} ${thing}`;
}

/** 还有28天到期 */
export function expiresIn(reader: Reader, from: number, to: number): string | null {
  if (!/^(?:到期|过期|失效)$/u.test(reader.zh(to - 1, to)) || reader.zh(from, from + 1) !== '还有')
    return null;
  const time = timeAt(reader, from + 1, to - 1);
  return time?.end === to - 1 ? time.en.replace(/^for/u, 'in') : null;
}
