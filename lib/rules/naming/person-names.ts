import data from '../data/surnames.json';

const SURNAME = `(?:${data.compound.join('|')}|[${data.single}])`;
const AT_START = new RegExp(`^(${SURNAME}\\p{Script=Han}{1,2}?)(?:的|[a-z0-9]|$)`, 'u');

let everyday: Set<string> | undefined;

/**
 * What looks like a person's name at the beginning of a website name: a common family name with one or two further
 * characters before 的, Latin letters or the end, as in 张三的技术笔记 and 李明python笔记. Everyday words that begin
 * with such a character (程序, 许多) are none.
 */
export function findPersonName(text: string): string | undefined {
  const found = AT_START.exec(text)?.[1];
  everyday ??= new Set(data.everydayWords.split(' '));
  return found === undefined || everyday.has(found) ? undefined : found;
}
