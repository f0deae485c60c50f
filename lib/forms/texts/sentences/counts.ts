import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { nounPhrase } from '../noun-phrase';
import { pluralOf } from '../plurals';
import { modalOf } from './modals';
import type { Reader } from './reader';
import { ALSO, OF } from './words-of-grammar';

const OWNERS: Readonly<Record<string, string>> = {
  我: 'my',
  您: 'your',
  你: 'your',
  您的: 'your',
  你的: 'your',
  其: 'its',
  我们: 'our',
  所: '',
  该: 'this',
  此: 'this',
  这: 'this',
  每: 'each',
  各: 'each',
  本: 'this',
  哪些: 'which',
  哪个: 'which',
  什么: 'what',
  多少: 'how many',
  上一个: 'previous',
  下一个: 'next',
  非: 'non-',
};

/** 您的备案, 每个网站 */
export function owned(reader: Reader, from: number, to: number): string | null {
  const owner = OWNERS[reader.tokens[from]?.zh ?? ''];
  if (owner === undefined) return null;
  const second = reader.tokens[from + 1]?.zh ?? '';
  // 非法人: of a legal representative or not, or unlawful.
  if (owner === 'non-' && second.startsWith('法')) return null;
  if (modalOf(second) || reader.is(from + 1, ALSO)) return null;
  const at =
    second === '的' || (UNITS.has(second) && /^(?:each|this|how many|which)$/u.test(owner))
      ? from + 2
      : from + 1;
  // 所填负责人
  const deed = reader.zh(from, from + 1) === '所' ? reader.tokens[at]?.verb : undefined;
  const done =
    deed && at + 1 < to ? reader.thing(reader.is(at + 1, OF) ? at + 2 : at + 1, to) : null;
  if (deed && done) return `${done} ${deed.participle}`;
  const thing = reader.thing(at, to);
  return thing && !/^(?:your|my|its|our|this|each|of|the|all) /u.test(thing)
    ? owner === 'non-'
      ? /^(?:individual|personal|commercial)/u.test(thing)
        ? `non-${thing}`
        : `not ${thing}`
      : `${owner} ${/^(?:which|how many)$/u.test(owner) ? pluralOf(thing) : thing}`.trim()
    : null;
}

const NUMERALS: Readonly<Record<string, string>> = {
  一: 'one',
  两: 'two',
  三: 'three',
  几: 'several',
  多: 'several',
};

const UNITS = new Set([
  ...Object.keys(MEASURES.units),
  ...'个 张 份 条 项 家 名 位 种 台 部 套 组 款 段 本 只'.split(' '),
]);

const PIECES: Readonly<Record<string, string>> = {
  处: 'places',
  条: 'items',
  项: 'items',
  份: 'copies',
  张: 'pictures',
  次: 'times',
  元: 'yuan',
};

/** 3个域名, 一个网站 */
export function counted(reader: Reader, from: number, to: number): string | null {
  const first = reader.tokens[from];
  const count =
    NUMERALS[first?.zh ?? ''] ?? (first?.raw && /^\d+$/u.test(first.zh) ? first.zh : null);
  if (!count || !UNITS.has(reader.tokens[from + 1]?.zh ?? '')) return null;
  if (from + 2 === to)
    return PIECES[reader.tokens[from + 1]?.zh ?? '']
      ? `${count} ${(PIECES[reader.tokens[from + 1]?.zh ?? ''] ?? '').replace(/s$/u, /^(?:one|1)$/u.test(count) ? '' : 's')}`
      : null;
  const thing = from + 2 < to ? nounPhrase(reader.tokens.slice(from + 2, to)) : null;
  return thing && `${count} ${/^(?:one|1)$/u.test(count) ? thing : pluralOf(thing)}`;
}
