import FAULTS from '../../english/words/faults.json' with { type: 'json' };
import MANNERS from '../../english/words/manners.json' with { type: 'json' };
import { agreeing, isPlural } from '../plurals';
import { toDo } from '../verb-forms';
import { toBe } from './forms-of-deeds';
import type { Reader } from './reader';
import { COMPARES, HAS, MUST, RELATES } from './relations';
import { endsInThing } from './things';
import { placeOf } from './ways';
import { ACTS } from './whiches';
import { IS, IS_NOT, NOT_SAME, OF, SAME } from './words-of-grammar';

const WRONG: Readonly<Record<string, string>> = FAULTS;

const QUALITIES: Readonly<Record<string, string>> = MANNERS.qualities;

const many = (who: string): boolean => /^(?:you|we|I)$/u.test(who) || isPlural(who);

/** How something is. */
export function stateOf(reader: Reader, who: string, from: number, to: number): string | null {
  const zh = reader.tokens[from]?.zh ?? '';
  const rest = reader.zh(from, to);
  const wrong = to - from === 1 ? WRONG[zh] : undefined;
  const are = who === 'you' || who === 'we' ? 'are' : who === 'I' ? 'am' : agreeing(who, 'is');
  if (wrong)
    return who === 'you'
      ? null
      : `${who} ${agreeing(who, many(who) ? wrong : wrong.replace(/^do not/u, 'does not'))}`;
  // 您是首次备案: you are no filing.
  if (who === 'you' && reader.is(from, IS)) return null;
  if (reader.is(from, IS) || reader.is(from, IS_NOT)) {
    // 是别人的: whose it is.
    const owner =
      reader.is(to - 1, OF) && !reader.is(from, IS_NOT) ? reader.thing(from + 1, to - 1) : null;
    if (owner) return `${who} ${many(who) ? 'belong' : 'belongs'} to ${owner}`;
    const only =
      to - from === 2 && reader.is(from, IS_NOT) ? reader.tokens[from + 1]?.adjective : null;
    if (only)
      return `${who} ${are} not ${/^(?:latest|newest|only)$/u.test(only) ? `the ${only}` : only}`;
    const what = endsInThing(reader, to)
      ? reader.thing(from + 1, to)
      : doneByOf(reader, from + 1, to);
    return what && `${who} ${are}${reader.is(from, IS_NOT) ? ' not' : ''} ${what}`;
  }
  const must = MUST[zh];
  if (must) {
    const at =
      reader.is(from + 1, IS) || reader.zh(from + 1, from + 2) === '保持' ? from + 2 : from + 1;
    const quality = QUALITIES[reader.zh(at, to)];
    if (quality) return `${who} ${must} be ${quality}`;
    const what = reader.is(from + 1, IS) ? reader.thing(from + 2, to) : null;
    if (what) return `${who} ${must} be ${what}`;
    const has = /^(?:有|包含|含有|含|包括|出现|具有|具备)$/u.test(reader.zh(from + 1, from + 2))
      ? reader.thing(from + 2, to)
      : null;
    if (has)
      return `${who} ${must} ${/[含括现]/u.test(reader.zh(from + 1, from + 2)) ? 'contain' : 'have'} ${has}`;
    if (/^(?:相同|重复|不同)$/u.test(reader.zh(from + 1, to)))
      return `${who} ${must} be ${{ 相同: 'the same', 重复: 'repeated', 不同: 'different' }[reader.zh(from + 1, to)]}`;
    if (/^[与和同]$/u.test(reader.zh(from + 1, from + 2)) && reader.is(to - 1, SAME)) {
      const end =
        reader.zh(to - 2, to - 1) === '保持' || reader.zh(to - 2, to - 1) === '完全'
          ? to - 2
          : to - 1;
      const other = reader.thing(from + 2, end);
      if (other) return `${who} ${must} match ${other}`;
    }
  }
  if (/^[与和同跟]$/u.test(zh) && (reader.is(to - 1, SAME) || reader.is(to - 1, NOT_SAME))) {
    const other = reader.thing(from + 1, to - 1);
    const does = reader.is(to - 1, SAME)
      ? many(who)
        ? 'match'
        : 'matches'
      : many(who)
        ? 'do not match'
        : 'does not match';
    if (other) return `${who} ${does} ${other}`;
  }
  const relates = RELATES[reader.zh(to - 1, to)];
  if (/^[与和同跟]$/u.test(zh) && relates) {
    const other = reader.thing(from + 1, to - 1);
    if (other) return `${who} ${relates[many(who) ? 1 : 0]} ${other}`;
  }
  const two = COMPARES[reader.zh(from, from + 2)];
  const compared = two && from + 2 < to ? reader.thing(from + 2, to) : null;
  if (two && compared) return `${who} ${two[many(who) ? 1 : 0]} ${compared}`;
  // 没有权限访问该页面
  if (/^没?有$/u.test(zh) && reader.zh(from + 1, from + 2) === '权限' && from + 2 < to) {
    const deed = reader.deed(from + 2, to);
    if (deed)
      return `${who} ${many(who) ? 'have' : 'has'} ${zh === '有' ? 'permission' : 'no permission'} to ${toBe(deed)}`;
  }
  const already =
    zh === '已' && reader.zh(from + 1, from + 2) === '在' ? placeOf(reader, from + 2, to) : null;
  if (already && !/^(?:after|before)/u.test(already)) return `${who} ${are} already ${already}`;
  const [one, several] = HAS[zh] ?? COMPARES[zh] ?? [];
  if (one && several) {
    const what = reader.thing(from + 1, to);
    if (what && reader.tokens[to - 1]?.noun !== undefined)
      return `${who} ${many(who) ? several : one} ${what}`.replace(' no this ', ' no such ');
  }
  if (/^不?在$/u.test(zh)) {
    const place = placeOf(reader, from + 1, to);
    if (place && !/^(?:after|before)/u.test(place))
      return `${who} ${are}${zh === '不在' ? ' not' : ''} ${place}`;
  }
  const quality = /^(?:很|较|已|均|都|更|更加)/u.test(rest)
    ? QUALITIES[reader.zh(from + 1, to)]
    : QUALITIES[rest];
  return quality ? `${who} ${are} ${quality}` : null;
}

/** 为管局下发: by whom it is. */
function doneByOf(reader: Reader, from: number, to: number): string | null {
  const deed = reader.tokens[to - 1]?.verb;
  const who =
    deed && ACTS.test(reader.tokens[to - 2]?.zh ?? '') ? reader.thing(from, to - 1) : null;
  return deed && who ? `${toDo(deed.participle)} by ${who}` : null;
}
