const NUMBER =
  /^(?:第[\d一二三四五六七八九十]{1,2}(?:步|章|节|项|部分)[:、,-]?|step\d[.、-]?|\d{1,2}(?:\.\d{1,2})+[.、)]?(?=[^\d.])|\(?(?:\d{1,2}|[一二三四五六七八九十甲乙丙丁]{1,2})[、)]|\d{1,2}\.(?!\d)|[①-⑳])/u;

/** A `normalise`d label or heading without the number that its place on the page gives it: 四、幕布邮寄, 3）姓名. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, '') || text;

/** … of a heading also where nothing parts the number from the words, and behind them: 5 收件信息, 网站信息（二）. */
export const headingWithoutNumber = (text: string): string =>
  withoutNumber(text)
    .replace(/^\d{1,2}(?=[\u4e00-\u9fff])/u, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})\(?[\d一二三四五六七八九十]{1,2}\)?$/u, '');
