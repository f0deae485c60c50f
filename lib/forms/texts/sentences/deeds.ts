import MANNERS from '../../english/words/manners.json' with { type: 'json' };
import { isName, isNamed } from '../names';
import { beingDone, toBe } from './forms-of-deeds';
import type { Deed, Reader } from './reader';
import { statementOf } from './statements';
import { afterVerb, withWay } from './after-verb';
import { isBrought, waysAt } from './ways';
import { AND, FORBIDS, NOT_SAME, OR, OVER, SAME } from './words-of-grammar';

const ADVERBS: Readonly<Record<string, string>> = {
  ...MANNERS.beforeVerb,
  ...MANNERS.adverbs,
  务必: '',
  进行: '',
  加以: '',
  主动: 'on your own',
  自己: 'yourself',
  予以: '',
  正常: 'normally',
  上次: 'last time',
  首次: 'for the first time',
  之前: 'before',
  仅: 'only',
  只: 'only',
  再: '',
};

const PEOPLE: Readonly<Record<string, string>> = { 您: 'you', 你: 'you', 我: 'me', 我们: 'us' };

/** Deeds that are done with another one: 开始填写, 继续提交. */
const WITH_DEEDS: Readonly<Record<string, (deed: Deed) => string>> = {
  开始: beingDone,
  停止: beingDone,
  完成: beingDone,
  避免: beingDone,
  继续: (deed) => `to ${toBe(deed)}`,
  尝试: (deed) => `to ${toBe(deed)}`,
  准备: (deed) => `to ${toBe(deed)}`,
  同意: (deed) => `to ${toBe(deed)}`,
  拒绝: (deed) => `to ${toBe(deed)}`,
  协助: (deed) => `with ${beingDone(deed)}`,
};

/** What is said, seen or made sure of is told by a clause: 确保手机畅通. */
const THAT = new Set(
  '确保 保证 确认 承诺 声明 显示 表示 证明 发现 检查 核实 核对 知晓 了解 同意 提示 检测到 查询到 判断 认为 要求 确定 注意'.split(
    ' ',
  ),
);

/** Upload, by hand, to the system, and submit: a deed with what belongs to it; null where its words are none. */
export function deedAt(reader: Reader, from: number, to: number): Deed | null {
  if (from >= to) return null;
  const zh = reader.tokens[from]?.zh ?? '';
  // 至少填写3名人员
  if (/^(?:至少|最多)$/u.test(zh)) {
    const deed = reader.deed(from + 1, to);
    return deed && /^(?:\d|one |two |three )/u.test(deed.object)
      ? { ...deed, object: `${zh === '至少' ? 'at least' : 'at most'} ${deed.object}` }
      : null;
  }
  const adverb = ADVERBS[zh];
  if (adverb !== undefined && from + 1 < to && !isName(reader.tokens.slice(from, to))) {
    const deed = reader.deed(from + 1, to);
    return deed && withWay(deed, adverb);
  }
  if (isBrought(zh)) return broughtDeed(reader, from, to);
  for (const { en, end } of waysAt(reader, from, to)) {
    const deed = reader.deed(end, to);
    // 与您联系
    if (deed?.zh === '联系' && deed.object === '' && en.startsWith('with '))
      return { ...deed, object: en.slice(5) };
    if (deed) return withWay(deed, en);
  }
  return plainDeed(reader, from, to);
}

/** 将备案信息转移到当前账号 */
function broughtDeed(reader: Reader, from: number, to: number): Deed | null {
  for (let end = from + 2; end < to; end++) {
    const thing = reader.thing(from + 1, end);
    const deed = thing ? reader.deed(end, to) : null;
    if (thing && deed?.object === '') return { ...deed, object: thing };
  }
  return null;
}

function plainDeed(reader: Reader, from: number, to: number): Deed | null {
  const first = reader.tokens[from];
  if (!first?.verb) return null;
  const rest = reader.tokens.slice(from, to);
  if (reader.is(from, FORBIDS)) return null;
  // 申请备案的域名: which domain, and not what is applied for.
  if (first.zh === '申请' && rest[1]?.verb && rest[2]?.zh === '的') return null;
  // 备案系统: what files is no system.
  if (isName(rest) || (first.zh === '备案' && rest.length > 1)) return null;
  // 提交管局 has said to whom.
  if (rest.length > 1 && / to the communications/u.test(first.verb.base)) return null;
  const deed: Deed = { zh: first.zh, verb: first.verb, object: '', around: [] };
  let at = from + 1;
  if (at < to && reader.is(at, OVER) && reader.tokens[at]?.verb === undefined) at++;
  if (at === to) return deed;
  // 修改或删除网站: what both are done to.
  const joiner = reader.is(at, AND) ? 'and' : reader.is(at, OR) ? 'or' : null;
  if (joiner && reader.tokens[at + 1]?.verb && reader.tokens[at + 1]?.noun === undefined) {
    const other = plainDeed(reader, at + 1, to);
    if (other)
      return other.object !== '' || other.next
        ? {
            ...deed,
            verb: both(first.verb, joiner, other.verb),
            object: other.object,
            around: other.around,
            ...(other.next && { next: other.next }),
          }
        : { ...deed, next: { joiner, deed: other } };
  }
  const whom = PEOPLE[reader.zh(at, to)];
  if (whom) return { ...deed, object: whom };
  // 查看如何获取: how it is done.
  if (/^(?:如何|怎么|怎样)$/u.test(reader.zh(at, at + 1))) {
    const how = reader.deed(at + 1, to);
    return how && { ...deed, object: `how to ${toBe(how)}` };
  }
  const that = THAT.has(first.zh) ? clauseAfter(reader, at, to) : null;
  if (that) return { ...deed, verb: barely(first.verb), object: that };
  // 完成审核并回填结果: the review is finished, and then the result filled in.
  const named = first.zh === '完成' ? reader.tokens[at]?.verb?.noun : null;
  if (named && reader.is(at + 1, AND) && reader.tokens[at + 2]?.verb) {
    const other = reader.deed(at + 2, to);
    return other && { ...deed, object: named, next: { joiner: 'and', deed: other } };
  }
  const withDeed = WITH_DEEDS[first.zh];
  if (
    withDeed &&
    !(first.zh === '完成' && reader.thing(at, to)) &&
    reader.tokens[at]?.noun === undefined &&
    !isNamed(reader.tokens.slice(at, to))
  ) {
    const other = reader.deed(at, to);
    if (other) return { ...deed, verb: barely(first.verb), object: withDeed(other) };
  }
  return afterVerb(reader, deed, at, to);
}

/** that the phone is reachable, whether it can be moved */
function clauseAfter(reader: Reader, from: number, to: number): string | null {
  if (reader.zh(from, from + 1) === '是否') {
    const told = reader.told(from + 1, to);
    return told && !told.isBid ? `whether ${told.text}` : null;
  }
  // 显示内容与性质不一致: what is shown, and not that.
  if (reader.is(to - 1, SAME) || reader.is(to - 1, NOT_SAME)) return null;
  const said = statementOf(reader, from, to);
  if (said?.includes(': ')) return null;
  return said && (said.startsWith('whether ') ? said : `that ${said}`);
}

/** apply for, but apply to change. */
const barely = (verb: Deed['verb']): Deed['verb'] => ({
  ...verb,
  base: verb.base.replace(/ (?:to|for|of|about|with)$/u, ''),
  participle: verb.participle.replace(/ (?:to|for|of|about|with)$/u, ''),
});

const both = (one: Deed['verb'], joiner: string, other: Deed['verb']): Deed['verb'] => ({
  base: `${one.base} ${joiner} ${other.base}`,
  participle: `${one.participle} ${joiner} ${other.participle}`,
  noun: null,
});
