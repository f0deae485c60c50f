import { simplified } from './simplified';

/** No printed address comes near this; what follows is not read, so that a pasted book costs nothing. */
const LONGEST_ADDRESS = 400;

/** Characters that are written apart: 浙 江 省. */
const SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \t]\p{Script=Han}(?!\p{Script=Han})){2,}/gu;

const LEAD =
  /^(?:(?:通讯|通信|注册|联系|经营|办公|证件)?地址[:：]?|住所[:：]?|中华人民共和国|中国(?!人民|银行|电信|移动|联通)|\d{6}(?!\d)|[\s,，。.、;；:：]+)/;

/**
 * An address as names are looked for in it: full-width letters and digits made plain, traditional
 * characters made simplified, leading words such as 地址：, 中国 and a postal code left out.
 */
export function normaliseAddress(address: string): string {
  let text = simplified(address.slice(0, LONGEST_ADDRESS).normalize('NFKC'))
    .trim()
    .replaceAll(SPACED, (found) => found.replaceAll(/[ \t]/g, ''));
  for (let found = LEAD.exec(text); found; found = LEAD.exec(text))
    text = text.slice(found[0].length);
  return text;
}
