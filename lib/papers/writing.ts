/** Longer texts are cut: no paper and no message about one comes near this. */
const LONGEST = 40_000;

/**
 * A text as labels and values are looked for in it: full-width forms and compatibility characters (the Kangxi radicals
 * of PDFs) made plain, wide spaces kept apart as two, invisible characters gone, lines ending in `\n`.
 */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u3000/g, '  ')
    .normalize('NFKC')
    .replace(/[⺀-⻳]/g, (radical) => RADICALS[radical] ?? radical);
}

/** Radicals that have no compatibility decomposition but stand for whole characters in some PDFs. */
const RADICALS: Readonly<Record<string, string | undefined>> = {
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻛': '风',
  '⻋': '车',
  '⻅': '见',
  '⻄': '西',
  '⻘': '青',
  '⻢': '马',
  '⻥': '鱼',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
  '⻉': '贝',
  '⻜': '飞',
  '⻝': '食',
  '⻆': '角',
  '⻚': '页',
};

export const HAN = /\p{Script=Han}/u;

/** A Chinese value as it is written: no spaces between Chinese characters, brackets full-width. */
export function chineseValue(text: string): string {
  const joined = text
    .replace(/(?<=[\p{Script=Han}()（）·\d])\s+(?=[\p{Script=Han}()（）·\d])/gu, '')
    .replace(/(?<=[A-Za-z\d])\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=[A-Za-z\d])/gu, '')
    .trim();
  if (!HAN.test(joined)) return joined;
  return joined.replace(/\(/g, '（').replace(/\)/g, '）');
}
