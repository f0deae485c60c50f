import { pluralOf } from '../plurals';
import type { Reader } from './reader';
import { AND, OF, OR } from './words-of-grammar';

/** 证件号码、域名和负责人 */
export function several(reader: Reader, from: number, to: number): string | null {
  const names: string[] = [];
  let start = from;
  let joiner = 'and';
  for (let at = from; at <= to; at++) {
    const ends = at === to || reader.is(at, AND) || reader.is(at, OR);
    if (!ends) continue;
    if (at < to && reader.is(at, OR)) joiner = 'or';
    // 公章或未签署姓名: something that was not done, and no name.
    const first = reader.tokens[start];
    const isDeed =
      start > from && at > start + 1 && first?.verb !== undefined && first.noun === undefined;
    const isName =
      start < at &&
      !isDeed &&
      !/^(?:尚?未|不|已|没有|无法|不能)/u.test(reader.tokens[start]?.zh ?? '');
    const one = isName ? reader.thing(start, at) : null;
    if (one === null) return null;
    names.push(one);
    start = at + 1;
  }
  const last = names.pop();
  return names.length === 0 || !last ? null : `${names.join(', ')} ${joiner} ${last}`;
}

/** 域名、主体和负责人的关系: of all of them. */
export function isToldAsWhole(reader: Reader, from: number, to: number): boolean {
  const ofs = [];
  let lastJoin = -1;
  for (let at = from; at < to; at++) {
    if (reader.is(at, OF)) ofs.push(at);
    if (reader.is(at, AND) || reader.is(at, OR)) lastJoin = at;
  }
  return lastJoin > 0 && ofs.length === 1 && (ofs[0] ?? 0) > lastJoin;
}

/** 您填写的域名或网址: of both. */
export function isToldFirst(reader: Reader, from: number, to: number): boolean {
  let ofs = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    if (reader.is(at, OF)) {
      if (joined) return false;
      ofs++;
    }
    if (reader.is(at, AND) || reader.is(at, OR)) joined = true;
  }
  return joined && ofs === 1;
}

const OTHERS = new Set(
  '信息 材料 资料 文件 证件 内容 方式 情况 原因 功能 服务 问题 字样 行业 机构 渠道'.split(' '),
);

/** 营业执照等材料 */
export function andOthers(reader: Reader, from: number, to: number): string | null {
  for (let at = to - 1; at > from; at--) {
    if (reader.tokens[at]?.zh !== '等') continue;
    const names = reader.thing(from, at);
    if (!names) return null;
    if (at === to - 1) return `${names} etc.`;
    const head = reader.thing(at + 1, to);
    return head && OTHERS.has(reader.tokens[to - 1]?.zh ?? '') && at + 2 === to
      ? `${names} and other ${pluralOf(head)}`
      : null;
  }
  return null;
}
