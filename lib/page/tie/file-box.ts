import { PICTURE_FIELD } from '@/lib/forms/picture-fields';

import type { LabelItem } from '../items/labels';
import { attribute, children, queryAll, textContent } from '../read/dom';

const LONGEST = 12;
/** ＋, 点击上传, 上传营业执照, 人像面: what is to be pressed, and no name of a file or paper that is shown. */
const PROMPT =
  /^[^\p{L}\d]*(?:(?:请|点击)?(?:上传|拍照|拍摄|选择|添加)(?!成功|完[成毕])[^.。，,]*|(?:人像|头像|国徽|正|反)面)?$/u;
const BOX = /upload|photo|pic(?!ker)|img|image|camera|plus|(?:^|[\s_-])add(?:[\s_-]|$)/iu;

const wordsOf = (element: Element): string => (textContent(element) ?? '').trim();

/** Whether a label asks for a picture alone. */
export const asksPicture = ({ entries }: LabelItem): boolean =>
  entries.length > 0 && entries.every(({ key }) => PICTURE_FIELD.test(key));

/** Whether an element without an input looks like the box that is pressed to choose a file. */
export function isFileBox(element: Element): boolean {
  const words = wordsOf(element);
  if (words.length > LONGEST || !PROMPT.test(words)) return false;
  const parts = [element, ...queryAll(element, '[class]')];
  return /[+＋]/u.test(words) || parts.some((part) => BOX.test(attribute(part, 'class') ?? ''));
}

/** The innermost such box in one, with all its words. */
export function innermostFileBox(box: Element): Element {
  const words = wordsOf(box);
  const inner = [...children(box)].find((child) => wordsOf(child) === words && isFileBox(child));
  return inner ? innermostFileBox(inner) : box;
}
