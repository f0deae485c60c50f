import data from '../data/surnames.json';
import { isWord } from './segment';

const SURNAME = `(?:${data.compound.join('|')}|[${data.single}]|[${data.often}](?=[${data.given}]\\p{Script=Han}))`;
/** What a site that is called after a person goes on with. */
const BELONGINGS =
  '的|[a-z0-9]|日记|日志|周记|手账|手帐|小记|小窝|诗集|画集|笔记|随笔|手记|札记|杂记|游记|随想|记录|记事|文集|作品|相册|影集|主页|博客|空间|个人|小站|小屋|书房|之家|学习';
const AT_START = new RegExp(`^(${SURNAME}\\p{Script=Han}{1,2}?)(?:${BELONGINGS}|$)`, 'u');
/** What no given name ends in, but many a phrase. */
const IN_PHRASES =
  /(?:[的了着过们里中上下时后前和与及在是有个家人]|老师|同学|先生|小姐|太太|女士|师傅|老板|阿姨|叔叔|大叔|医生)$/u;
/** Family names with which no everyday word begins. */
const FAMILY_NAME_ONLY = new RegExp(`^(?:${data.compound.join('|')}|[${data.namesOnly}])`, 'u');
/** Stand for anybody, and are in every word list. */
const PLACEHOLDERS = new Set(data.placeholders.split(' '));

let everyday: ReadonlySet<string> | undefined;

/**
 * What looks like a person's name at the beginning of a website name: a common family name with one or two further
 * characters before 的, 日记, 笔记 and the like, Latin letters or the end, as in 张三的技术笔记, 王小明日记 and
 * 李明python笔记. Everyday words that begin with such a character (程序, 许多, 余生) are none.
 */
export function findPersonName(text: string): string | undefined {
  const found = AT_START.exec(text)?.[1];
  if (found === undefined) return undefined;
  if (PLACEHOLDERS.has(found)) return found;
  if (isKnownWord(found) || (isWord(found) && !isFamousName(found))) return undefined;
  if (found.length > 2 && (IN_PHRASES.test(found) || beginsWithWord(found))) return undefined;
  return found;
}

/** Names of well-known people stand in word lists too (赵子龙, 上官婉儿). */
function isFamousName(word: string): boolean {
  return word.length > 2 && FAMILY_NAME_ONLY.test(word);
}

function beginsWithWord(name: string): boolean {
  const beginning = name.slice(0, 2);
  return isKnownWord(beginning) || (data.often.includes(name.charAt(0)) && isWord(beginning));
}

function isKnownWord(word: string): boolean {
  everyday ??= new Set(data.everydayWords.split(' '));
  return everyday.has(word);
}
