import type { ItemStretch } from '../items/item-stretches';
import { textContent } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { TreeReader } from '../tie/tree-reader';

const BACKDROP = /幕布|背景布/u;
/** 填写幕布照邮寄地址, 幕布拍照核验: what is sent is for the filing. */
const SENT =
  /(?:幕布|背景布).{0,8}(?:寄|收货|收件|领取|核验)|(?:寄送?|申请|领取).{0,6}(?:幕布|背景布)/u;

/** Whether a text names the backdrop, which a filing itself has sent. */
export const namesBackdrop = (text: string): boolean => BACKDROP.test(text);

/** Whether a part of a page names it. */
export const isOfBackdrop = (part: Element): boolean => namesBackdrop(textContent(part) ?? '');

const isSentIn = onceFor(({ items }: ItemStretch) =>
  items.some((item) => item.kind === 'text' && SENT.test(item.word.raw)),
);

/** Whether a page says that the filing has one sent. */
export const sendsBackdrop = (trees: readonly TreeReader[]): boolean =>
  trees.some(({ stretches }) => stretches.some(isSentIn));
