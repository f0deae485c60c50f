import { say } from './clauses';
import { PATTERNS } from './patterns';
import { statusOf } from './statuses';
import { nounPhrase } from './phrases';
import { tokensOf } from './tokens';

const LONGEST = 60;
const HAN = /[\u4e00-\u9fff]/u;
const SEPARATOR = /((?:[,，;；。!！?？:：、|\n]+(?!\d)|\.(?!\w))+)/u;
const WRAPPED = /^\s*[(（【[]\s*([^()（）]*?)\s*[)）\]】]\s*$/u;
const BRACKETED = /^(.*?)\s*[(（]([^()（）]*)[)）]\s*(.*)$/u;
const NUMBERS = '零一二三四五六七八九十';
const cache = new Map<string, string | null>();
const CACHE = 2_000;

/**
 * English for a short text of a page (a button, a heading, a tab, a link, a hint), put together from its words; null as
 * soon as one word is not in the list or the words stand in no known order.
 */
export function composeText(zh: string): string | null {
  const text = zh.trim();
  if (text.length > LONGEST || !HAN.test(text)) return null;
  let en = cache.get(text);
  if (en === undefined) {
    en = sentence(text)?.replace(/\?{2,}/gu, '?') ?? null;
    if (cache.size >= CACHE) cache.clear();
    cache.set(text, en);
  }
  return en;
}

function sentence(text: string): string | null {
  const marked = /^([>*＊\-+○●◆■·]+|[(（]?\d{1,2}[.、)）])\s*(.+)$/u.exec(text);
  if (marked?.[2]) {
    const rest = sentence(marked[2]);
    const mark = /\d/u.test(marked[1] ?? '') ? `${marked[1]?.replace(/[（(）)、.]/gu, '')}. ` : '';
    return rest && mark + rest;
  }
  const step = /^第([\d一二三四五六七八九十])步[:：,，、\s]*(.*)$/u.exec(text);
  if (step) {
    const name = `Step ${numberOf(step[1] ?? '')}`;
    if (!step[2]) return name;
    const rest = sentence(step[2]);
    return rest && `${name}: ${rest}`;
  }
  const led = /^(下一步|上一步)[:：,，、\s]*(.*)$/u.exec(text);
  if (led) {
    const name = led[1] === '下一步' ? 'Next' : 'Back';
    const rest = led[2] ? sentence(led[2]) : '';
    return rest === null ? null : rest === '' ? name : `${name}: ${small(rest)}`;
  }
  const inBrackets = WRAPPED.exec(text);
  if (inBrackets?.[1]) {
    const rest = sentence(inBrackets[1]);
    return rest && `(${small(rest)})`;
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const [, before = '', inside = '', after = ''] = bracketed;
    const parts = [before, inside, after].map((part) => (part.trim() === '' ? '' : aside(part)));
    if (parts.includes(null)) return null;
    const [first, middle, last] = parts as string[];
    return capital(
      [first, `(${small(middle ?? '')})`, small(last ?? '')]
        .filter(Boolean)
        .join(' ')
        .replace(/ ([.,;:])/gu, '$1'),
    );
  }
  return clauses(text);
}

/** A part that may be a number or Latin alone. */
const aside = (part: string): string | null => (HAN.test(part) ? sentence(part) : part.trim());

function clauses(text: string): string | null {
  const formats =
    /^(?:仅|只|仅限|只能)?(?:支持|上传)((?:[A-Za-z]{2,5}[、,，/和及或\s]*)+)(?:等)?(?:格式)(?:的?(?:图片|文件|照片))?[,，;；。]?\s*(.*)$/u.exec(
      text,
    );
  if (formats) {
    const names = (formats[1] ?? '').match(/[A-Za-z]+/gu)?.map((name) => name.toUpperCase()) ?? [];
    const rest = formats[2] ? clauses(formats[2]) : '';
    if (rest === null) return null;
    return `Formats: ${names.join(', ')}${rest === '' ? '' : `; ${small(rest)}`}`;
  }
  const supported = /^(?:仅|只|目前仅?)?支持([^，,。;；]+)$/u.exec(text);
  if (supported) {
    const names = (supported[1] ?? '')
      .split(/[、/]|和|及|或|与/u)
      .map((part) => (HAN.test(part) ? nounPhrase(tokensOf(part)) : part.trim()));
    if (!names.includes(null) && names.length > 1) return `Supported: ${names.join(', ')}`;
  }
  const agreed = /^(?:我)?(?:已|已经)?(?:仔细)?阅读(?:、理解)?并(?:同意|接受|遵守)(.*)$/u.exec(
    text,
  );
  if (agreed) {
    const what = agreed[1] ? nounPhrase(tokensOf(agreed[1])) : '';
    return what === null ? null : ['I have read and agree to', what || 'this'].join(' ');
  }
  const pieces = text.split(SEPARATOR);
  let en = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const clause = (pieces[at] ?? '').trim();
    const mark = pieces[at + 1]?.charAt(0) ?? '';
    if (clause !== '') {
      const said = HAN.test(clause) ? clauseOf(clause) : clause;
      if (said === null) return null;
      en += en === '' || /[.?] $/u.test(en) ? capital(said) : said;
    }
    const isLast = pieces.slice(at + 2).every((piece) => piece.trim() === '');
    en += isLast ? (MARK_AT_END[mark] ?? '') : (MARKS[mark] ?? ' ');
  }
  return en.trim() === '' ? null : en.trim();
}

const MARKS: Record<string, string> = {
  ',': ', ',
  '，': ', ',
  '、': ', ',
  ';': '; ',
  '；': '; ',
  '。': '. ',
  '.': '. ',
  '!': '. ',
  '！': '. ',
  '?': '? ',
  '？': '? ',
  ':': ': ',
  '：': ': ',
  '|': ' | ',
  '\n': ' ',
};
const MARK_AT_END: Record<string, string> = { '?': '?', '？': '?' };

function clauseOf(written: string): string | null {
  // 请您, 进行核验: words that say nothing of themselves.
  const clause = written
    .replace(/^请您(?=.)/u, '请')
    .replace(/^请稍[后候]再?(?=[\u4e00-\u9fff]{2})/u, '稍后')
    .replace(/^对(.+?)进行(.+)$/u, '$2$1')
    .replace(/进行(?=[\u4e00-\u9fff]{2})(?!中)/u, '')
    .replace(/所处(?=的)/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?<![同平相优高低初中])等$/u, '');
  const status = statusOf(clause) ?? statesOf(clause);
  if (status !== null) return status;
  const total = /^共\s*(\d+)\s*[条项个页]$/u.exec(clause);
  if (total) return `${total[1]} in total`;
  const same = /^(.*?)(?:须|需|应|必须|应当|要)?(?:与|和|同)(.+?)(?:保持)?(?:一致|相同)$/u.exec(
    clause,
  );
  if (same?.[2]) {
    const as = nounPhrase(tokensOf(same[2]));
    const of = same[1] ? nounPhrase(tokensOf(same[1])) : '';
    const must = /(?:须|需|应|必须|应当)(?:与|和|同)/u.test(clause);
    if (as !== null && of !== null) {
      if (of === '') return must ? `must match ${as}` : `same as ${as}`;
      return `${of} ${must ? 'must match' : 'same as'} ${as}`;
    }
  }
  const limit =
    /^(.*?)(?:大小)?(?:不能|不得|不可以?|不应|应|须|需|必须)?(不?超过|最多|至少|最少|不?少于|不?小于|不?大于|不?低于|不足|不?多于)(?:可以?)?(?:输入|填写|上传|选择|添加|备案|申请|填报|报备|绑定|接入|提交|为)?\s*(\d+(?:\.\d+)?|[一二三四五六七八九十两])\s*(.*)$/u.exec(
      clause,
    );
  if (limit) {
    const [, subject = '', word = '', written = '', unit = ''] = limit;
    const isForbidden = /(?:不能|不得|不可以?|不应)(?:超过|少于|小于|大于|低于|多于)/u.test(clause);
    const number = written === '两' ? '2' : numberOf(written);
    const of = subject === '' ? '' : nounPhrase(tokensOf(subject));
    const what = unitOf(unit);
    const bound = isForbidden ? LIMITS[`不${word}`] : LIMITS[word];
    if (of !== null && what !== null && bound !== undefined) {
      const counted = number === '1' ? what.replace(/s$/u, '') : plural(what);
      const isAboutEach = /^[一每]个/u.test(subject) && /^个(?!字|月|工作日)./u.test(unit);
      const may = /^(?:at least|more)/u.test(bound) ? 'must have' : 'may have';
      return [of, isAboutEach && may, bound, `${number}${counted}`].filter(Boolean).join(' ');
    }
  }
  const tokens = tokensOf(clause);
  const said = tokens && tokens.length <= 9 ? say(tokens) : null;
  if (said !== null) return said;
  for (const pattern of PATTERNS) {
    const match = pattern.clause.exec(clause);
    const english =
      match &&
      pattern.say(
        match.slice(1).map((part) => part ?? ''),
        clauseOf,
      );
    if (english) return english.trim();
  }
  return null;
}

/** Two states at once (初审通过待上报管局), and what is asked about one (确认审核通过？). */
function statesOf(clause: string): string | null {
  const asked = /^确认(.+)$/u.exec(clause);
  const state = asked?.[1] ? statusOf(asked[1]) : null;
  if (state !== null) return `confirm: ${state}`;
  const two = /^(.+?(?:通过|完成|成功|失败|驳回))(待.+)$/u.exec(clause);
  const [one, other] = two?.[1] && two[2] ? [statusOf(two[1]), statusOf(two[2])] : [null, null];
  return one === null || other === null ? null : `${one}, ${other}`;
}

/** domain, but 5 MB and characters. */
const plural = (unit: string): string =>
  /^ [a-z][a-z -]*[a-rt-z]$/u.test(unit) ? `${unit}s` : unit;

const LIMITS: Record<string, string> = {
  不超过: 'at most',
  最多: 'at most',
  至少: 'at least',
  不少于: 'at least',
  小于: 'less than',
  大于: 'more than',
  不大于: 'at most',
  不小于: 'at least',
  不低于: 'at least',
  不多于: 'at most',
  最少: 'at least',
  少于: 'less than',
  低于: 'less than',
  不足: 'less than',
  多于: 'more than',
  超过: 'more than',
};

const UNITS: Record<string, string> = {
  位: 'characters',
  字: 'characters',
  天: 'days',
  日: 'days',
  年: 'years',
  月: 'months',
  小时: 'hours',
  分钟: 'minutes',
  秒: 'seconds',
  张: 'pictures',
  项: 'items',
  条: 'items',
  元: 'yuan',
  个工作日: 'working days',
  工作日: 'working days',
  个字: 'characters',
  个月: 'months',
};

function unitOf(unit: string): string | null {
  const words = unit.replace(/^个(?=.)/u, '').trim();
  if (words === '' || words === '个') return '';
  if (/^[KMG]B?$/iu.test(words)) return ` ${words.toUpperCase().replace(/^([KMG])$/u, '$1B')}`;
  const known = UNITS[words];
  if (known) return ` ${known}`;
  const noun = HAN.test(words) ? nounPhrase(tokensOf(words)) : words;
  return noun === null ? null : ` ${noun}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) &&
  !/^(?:Alibaba|Tencent|Huawei|Chinese|English|WeChat|App)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const numberOf = (text: string): string => {
  const at = NUMBERS.indexOf(text);
  return at < 0 ? text : String(at);
};
