import data from '../data/surnames.json';

const SURNAME = `(?:${data.compound.join('|')}|[${data.single}])`;
const AT_START = new RegExp(`^(${SURNAME}\\p{Script=Han}{1,2}?)(?:的|[a-z0-9]|$)`, 'u');

/**
 * What looks like a person's name at the beginning of a website name: a common family name with one or two further
 * characters before 的, Latin letters or the end, as in 张三的技术笔记 and 李明python笔记.
 */
export function findPersonName(text: string): string | undefined {
  return AT_START.exec(text)?.[1];
}
