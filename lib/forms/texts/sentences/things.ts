import { namesKind } from '../kinds';
import { isNamed } from '../names';
import { nounPhrase } from '../noun-phrase';
import { hasOtherSense } from '../readings';
import type { Token } from '../word-list';
import { counted, owned } from './counts';
import { andOthers, isToldAsWhole, isToldFirst, several } from './lists';
import type { Reader } from './reader';
import { whichIs } from './whiches';
import { AND, OF, OR } from './words-of-grammar';

/** A name in English, with what tells which one it is. */
export function thingAt(reader: Reader, from: number, to: number): string | null {
  if (from >= to) return null;
  const tokens = reader.tokens.slice(from, to);
  const isPlain = !isStateWithin(tokens) && !isDeedWithin(reader, from, to);
  const plain = isPlain ? (nounPhrase(tokens) ?? compound(tokens)) : null;
  if (plain !== null) return hasOtherSense(reader.zh(from, to), tokens, plain) ? null : plain;
  return (
    counted(reader, from, to) ??
    owned(reader, from, to) ??
    (isToldAsWhole(reader, from, to)
      ? toldOf(reader, from, to)
      : isToldFirst(reader, from, to)
        ? (toldOf(reader, from, to) ?? several(reader, from, to))
        : (several(reader, from, to) ?? toldOf(reader, from, to))) ??
    andOthers(reader, from, to) ??
    placed(reader, from, to)
  );
}

/** 报备信息中的, 域名注册时间: a deed and its kind are one name within a longer one. */
function compound(tokens: readonly Token[]): string | null {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [deed, kind] = [tokens[at], tokens[at + 1]];
    const isPair = deed?.verb?.noun && deed.noun === undefined && kind?.noun && !kind.isParticle;
    const en =
      isPair && tokens.length > 2
        ? (nounPhrase([deed, kind]) ??
          (namesKind(deed.zh, kind.zh) || isNamed([deed, kind])
            ? `${deed.verb?.noun} ${kind.noun}`
            : null))
        : null;
    if (deed && kind && en) joined.push({ zh: deed.zh + kind.zh, noun: en });
    else if (deed) joined.push(deed);
    if (en) at++;
  }
  return joined.length < tokens.length ? nounPhrase(joined) : null;
}

/** 承诺书上公章, 系统中注册者名称: where it is. */
function placed(reader: Reader, from: number, to: number): string | null {
  for (let at = from + 1; at < to - 1; at++) {
    const side = { 上: 'on', 中: 'in', 里: 'in', 内: 'in' }[reader.zh(at, at + 1)];
    if (!side) continue;
    const [place, thing] = [reader.thing(from, at), reader.thing(at + 1, to)];
    if (place && thing) return `${thing} ${side} ${place}`;
  }
  return null;
}

/** 照片或填写说明: notes to be filled in, or notes on entries. */
const isDeedWithin = (reader: Reader, from: number, to: number): boolean => {
  for (let at = from + 1; at < to - 2; at++) {
    const then = reader.tokens[at + 1];
    if ((reader.is(at, OR) || reader.is(at, AND)) && then?.verb && then.noun === undefined)
      return !then.verb.noun || reader.is(at, OR);
  }
  return false;
};

/** 负责人尚未上传的照片: who has not done so. */
const isStateWithin = (tokens: readonly Token[]): boolean =>
  tokens.some(({ zh }, at) => at > 0 && /^(?:尚?未|已经?|待)$/u.test(zh)) &&
  tokens.some(({ zh }) => zh === '的');

/** Whether a name ends with a thing, and not with a deed. */
export const endsInThing = (reader: Reader, to: number): boolean => {
  const last = reader.tokens[to - 1];
  return last?.noun !== undefined || last?.raw === true;
};

/** 已在其他服务商备案的域名 */
function toldOf(reader: Reader, from: number, to: number): string | null {
  for (let at = to - 2; at > from; at--) {
    if (!reader.is(at, OF)) continue;
    const head = reader.thing(at + 1, to);
    if (!head) continue;
    const which = whichIs(reader, from, at, head, reader.tokens[to - 1]?.zh ?? '');
    if (which) return which;
    const owner = endsInThing(reader, at) ? reader.thing(from, at) : null;
    if (owner)
      return `${head} of ${/^(?:your|my|this|its|each|all|our) |s$/u.test(owner) ? '' : 'the '}${owner}`;
  }
  return null;
}
