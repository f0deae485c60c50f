import MEASURES from '../../english/words/measures.json' with { type: 'json' };
import { beingDone } from './forms-of-deeds';
import { numberOf } from '../letters';
import { nounPhrase } from '../noun-phrase';
import { tokensOf } from '../tokens';
import type { Reader } from './reader';

/** What stands before a deed and tells how, where, by or with what. */
interface Way {
  en: string;
  end: number;
}

const WORDS: Readonly<Record<string, string>> = {
  通过: 'through',
  经: 'through',
  凭: 'with',
  使用: 'with',
  用: 'with',
  由: 'by',
  从: 'from',
  自: 'from',
  向: 'to',
  与: 'with',
  和: 'with',
  同: 'with',
  跟: 'with',
  随: 'together with',
  以: 'as',
  于: 'in',
  在: 'in',
  对: 'for',
  对于: 'for',
  为: 'for',
  给: 'for',
  因: 'because of',
  按: 'according to',
  按照: 'according to',
  根据: 'according to',
  依据: 'according to',
  依照: 'according to',
  参照: 'according to',
  结合: 'together with',
};

/** What stands behind a place, and what it is in English. */
const SIDES: Readonly<Record<string, string>> = {
  中: 'in',
  内: 'in',
  里: 'in',
  上: 'on',
  下: 'under',
  处: 'at',
  后: 'after',
  之后: 'after',
  前: 'before',
  之前: 'before',
  期间: 'during',
  时: 'when',
  过程中: 'during',
};

/** Names after these are as long as they can be. */
const LONG = new Set([
  '按',
  '按照',
  '根据',
  '依据',
  '依照',
  '参照',
  '由',
  '对',
  '对于',
  '因',
  '与',
  '和',
]);

/** All ways that may stand at a place, the likeliest first. */
export function waysAt(reader: Reader, from: number, to: number): Way[] {
  const time = timeAt(reader, from, to);
  if (time) return [time];
  const occasion = occasionAt(reader, from, to);
  const zh = reader.tokens[from]?.zh ?? '';
  const word = WORDS[zh];
  const found: Way[] = [];
  if (!word) return occasion ? [occasion] : [];
  for (let end = from + 2; end < to; end++) {
    // 以短信形式通知
    const by =
      zh === '以' && /^(?:形式|方式)$/u.test(reader.zh(end - 1, end)) && end > from + 2
        ? reader.thing(from + 1, end - 1)
        : null;
    if (by) found.push({ en: `by ${by}`, end });
    // 以个人名义
    const named = /^(.+)名义$/u.exec(zh === '以' ? reader.zh(from + 1, end) : '')?.[1];
    const whose = named ? nounPhrase(tokensOf(named)) : null;
    if (whose)
      return [
        { en: `in the name of ${/^(?:the|your|our) /u.test(whose) ? '' : 'the '}${whose}`, end },
      ];
    const en = zh === '在' ? placeOf(reader, from + 1, end) : thingOf(reader, word, from + 1, end);
    if (en) found.push({ en, end });
  }
  const ordered = LONG.has(zh) || zh === '在' ? found.toReversed() : found;
  return occasion ? [...ordered, occasion] : ordered;
}

const thingOf = (reader: Reader, word: string, from: number, to: number): string | null => {
  const side = SIDES[reader.tokens[to - 1]?.zh ?? ''];
  if (!side && !/^(?:through|because of|according to)$/u.test(word) && isDeedAtEnd(reader, to))
    return null;
  if (/^[您你]$/u.test(reader.zh(from, to)) && /^(?:with|for|to)$/u.test(word))
    return `${word} you`;
  const inside = side && to - 1 > from ? reader.thing(from, to - 1) : null;
  const thing = inside ?? reader.thing(from, to);
  return thing && `${word} ${thing === 'your' ? 'you' : thing}`;
};

/** 在系统中, 在备案期间, 在提交申请前 */
export function placeOf(reader: Reader, from: number, to: number): string | null {
  const side = SIDES[reader.tokens[to - 1]?.zh ?? ''];
  if (!side || to - 1 === from) {
    if (isDeedAtEnd(reader, to)) return null;
    const thing = reader.thing(from, to);
    return thing && `${AT.test(reader.tokens[to - 1]?.zh ?? '') ? 'on' : 'at'} ${thing}`;
  }
  const thing = reader.thing(from, to - 1);
  // 在白色背景前: where, and not when.
  if (thing && side === 'before' && /(?:背景|摄像头|镜头|幕布)$/u.test(reader.zh(from, to - 1)))
    return `in front of ${thing}`;
  if (thing && side !== 'when') return `${side} ${thing}`;
  const deed = /^(?:after|before|when)$/u.test(side) ? reader.deed(from, to - 1) : null;
  return deed && `${side} ${beingDone(deed)}`;
}

const isDeedAtEnd = (reader: Reader, to: number): boolean => {
  const last = reader.tokens[to - 1];
  // 与上次提交对比: what is compared with is one that is named.
  if (last?.verb?.noun && reader.tokens[to - 2]?.adjective) return false;
  return last?.noun === undefined && !last?.raw;
};

const AT = /(?:页|页面|平台|系统|网站|官网|控制台|首页|底部|列表|端|手机|电脑|小程序|应用)$/u;

const TIMES: Readonly<Record<string, string>> = MEASURES.times;
const TIME =
  /^(超过)?(?:在|于|需在|约|约需|预计|大约|通常|一般|预计还|还|预计仍)?(?:需要?)?([\d一二两三四五六七八九十]+)(?:[-~至到](\d+))?个?(工作日|自然日|个?小时|分钟|秒|天|日|个?月|年)(左右)?(以?内|之内|以?后|之后|以?前|之前)?$/u;

const SIDE_OF_TIME = (zh: string | undefined): string =>
  zh === undefined ? 'for' : zh.endsWith('内') ? 'within' : zh.endsWith('前') ? 'before' : 'in';

/** 5个工作日内 */
export function timeAt(reader: Reader, from: number, to: number): Way | null {
  for (let end = Math.min(to, from + 7); end > from; end--) {
    const [, over, one = '', other, unit = '', about, side] =
      TIME.exec(reader.zh(from, end).replace(/\s/gu, '')) ?? [];
    if (one === '' || side?.endsWith('前')) continue;
    const units = TIMES[unit.replace('个', '').replace('自然日', '天')] ?? '';
    const number = one === '两' ? '2' : numberOf(one);
    const count = `${other ? `${number}–${other}` : number} ${number === '1' && !other ? units.replace(/s$/u, '') : units}`;
    return {
      en: `${over ? 'for more than' : SIDE_OF_TIME(side)} ${about ? 'about ' : ''}${count}`,
      end,
    };
  }
  return null;
}

/** 拍照时, 审核期间: when it is done. */
function occasionAt(reader: Reader, from: number, to: number): Way | null {
  for (let at = from + 1; at < Math.min(to - 1, from + 5); at++) {
    const word = { 时: 'when', 期间: 'during', 过程中: 'when' }[reader.zh(at, at + 1)];
    if (!word) continue;
    const thing = word === 'during' ? reader.thing(from, at) : null;
    if (thing) return { en: `during ${thing}`, end: at + 1 };
    const deed = word === 'when' && reader.tokens[from]?.verb ? reader.deed(from, at) : null;
    return deed && { en: `when ${beingDone(deed)}`, end: at + 1 };
  }
  return null;
}

/** 将文件上传至系统: what is done to it stands before the deed. */
export const isBrought = (zh: string): boolean => /^[将把]$/u.test(zh);
