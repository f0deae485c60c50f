export const HAN = /[\u4e00-\u9fff]/u;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const small = (text: string): string =>
  /^[A-Z][a-z]/u.test(text) &&
  !/^(?:Hong|Macao|Taiwan|Alibaba|Tencent|Huawei|Chinese|English|WeChat|App)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const NUMBERS = '零一二三四五六七八九十';

/** 三 as 3; what is no Chinese numeral stays. */
export const numberOf = (text: string): string => {
  const [, tens, ones] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (tens !== undefined && ones !== undefined)
    return String((NUMBERS.indexOf(tens) || 1) * 10 + Math.max(NUMBERS.indexOf(ones || '零'), 0));
  const at = NUMBERS.indexOf(text);
  return at < 0 ? text : String(at);
};
