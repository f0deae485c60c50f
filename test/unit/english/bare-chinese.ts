/** Numbers that are Chinese all over the world: 京ICP备…号. */
const NUMBER = /[\p{Script=Han}…]ICP[备证][\d…X]*号?(?:-\d+)?/gu;
const EXAMPLE = /e\.g\. [^\s,;.]+/gu;
const QUOTED = /“[^”]*”/gu;
/** In brackets behind the English: “Jiangsu (江苏省)”. */
const IN_BRACKETS = /(?<=[A-Za-z0-9’'”.] ?)\([^()]*\)/gu;
/** With the English in brackets, or after a comma, colon or dash, behind it: “护照 (passport)”. */
const WITH_ENGLISH =
  /[（《]?\p{Script=Han}[\p{Script=Han}\p{N}A-Za-z（）、·/+-]*》?\s*\((?:[^()]|\([^()]*\))*[A-Za-z]{2}(?:[^()]|\([^()]*\))*\)/gu;
const HAN = /\p{Script=Han}[\p{Script=Han}\p{N}（）、·/+-]*/gu;

/**
 * The Chinese in a sentence of ours beside which no English stands: neither a quotation of what the page or the person
 * has, nor in brackets behind its English, nor with its English in brackets behind it.
 */
export const bareChinese = (sentence: string): string[] =>
  [NUMBER, EXAMPLE, WITH_ENGLISH, QUOTED, IN_BRACKETS]
    .reduce((rest, explained) => rest.replace(explained, ''), sentence)
    .match(HAN) ?? [];
