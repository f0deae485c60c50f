import { boxOf, innerText } from '../read/dom';
import { first, parent } from './elements';

/** The input lies over most of its face; a face that is much larger is some other part of the page. */
const SHARE = 0.6;

/**
 * What the person sees in place of a see-through file input: the small frame around it with words or a picture of its
 * own, which the input covers. Null when there is none.
 */
export function faceOf(input: HTMLElement): HTMLElement | null {
  const frame = parent(input);
  if (!(frame instanceof HTMLElement)) return null;
  const shows =
    innerText(frame).trim() !== '' || first(frame, 'img,svg,canvas,i[class*="icon"]') !== null;
  return shows && covers(boxOf(input), boxOf(frame)) ? frame : null;
}

function covers(over: DOMRect, under: DOMRect): boolean {
  const width = Math.min(over.right, under.right) - Math.max(over.left, under.left);
  const height = Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top);
  return width > 0 && height > 0 && width * height >= SHARE * under.width * under.height;
}
