import type { FieldKey } from '@/lib/forms/types';

import { dataOf, nodeType, parentElement, previousSibling, TEXT, textContent } from '../read/dom';
import type { ControlItem } from '../items/items';
import { attributeOf } from '../items/own-name';

const MOBILE = /\.(?:mobile|emergencyPhone|phone)$/;
const CODE = /区号|国家|国际|country|area|^\D*0{0,2}86\D*$/i;
/** A mobile number has eleven digits; what holds fewer than six is no number at all. */
const LONGEST_CODE = 5;
const LEVELS = 2;

/**
 * Of the controls behind the label of a mobile number the one that takes it, and the list of country codes before it.
 * Null for other fields, and where the first control is the number's.
 */
export function phoneControl(
  key: FieldKey,
  controls: readonly ControlItem[],
): { box: ControlItem; country?: ControlItem } | null {
  if (!MOBILE.test(key)) return null;
  let at = 0;
  while (isBefore(controls[at], controls[at + 1])) at++;
  const box = controls[at];
  if (at === 0 || !box) return null;
  const country = controls.slice(0, at).find(({ shape }) => shape === 'select');
  return country ? { box, country } : { box };
}

/** Whether a control takes the country or area code of the number in the next one. */
function isBefore(control: ControlItem | undefined, next: ControlItem | undefined): boolean {
  if (!control || next?.shape !== 'text') return false;
  if (control.shape !== 'text') return control.shape === 'select';
  const said = ['placeholder', 'aria-label', 'title', 'value'];
  return (
    said.some((name) => CODE.test(attributeOf(control, name) ?? '')) ||
    ['maxlength', 'size'].some((name) => isShort(attributeOf(control, name))) ||
    isHyphen(next)
  );
}

const isShort = (length: string | null): boolean => {
  const most = Number(length);
  return most > 0 && most <= LONGEST_CODE;
};

/** Whether a hyphen joins a control to what stands before it. */
function isHyphen({ root }: ControlItem): boolean {
  for (let at: Element | null = root, level = 0; at && level < LEVELS; level++) {
    for (let before = previousSibling(at); before; before = previousSibling(before)) {
      const text =
        nodeType(before) === TEXT ? dataOf(before as Text) : textContent(before as Element);
      const words = (text ?? '').trim();
      if (words !== '') return /^[-–—－]$/.test(words);
      if (nodeType(before) !== TEXT) return false;
    }
    at = parentElement(at);
  }
  return false;
}
