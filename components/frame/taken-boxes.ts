import { bodyOf, boxOf, children, localName, matches } from '@/lib/page/read/dom';

import type { Box } from './pill-place';

/** What a person presses or reads and the pill must leave free: the page's own controls, and our notes and findings. */
const TAKEN =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[role=button],[role=combobox],' +
  '[role=radio],[role=checkbox],[role=tab],[contenteditable=true],beian-lens-note,beian-lens-finding';
/** What holds nothing with a place of its own. */
const WHOLE = new Set(['select', 'svg', 'script', 'style', 'template']);

/**
 * The boxes inside the window of all that is pressed or read, frames of the same site looked into. What lies in a box
 * outside the window is not asked: a long page costs no more than what it shows.
 */
export function takenBoxes(root: Document = document, at = { left: 0, top: 0 }): Box[] {
  const boxes: Box[] = [];
  const body = bodyOf(root);
  const places = body ? [...children(body)] : [];
  for (let element = places.pop(); element; element = places.pop()) {
    const { left, top, width, height } = boxOf(element);
    const box = { left: left + at.left, top: top + at.top, width, height };
    const isEmpty = width === 0 || height === 0;
    if (!isEmpty && (box.top > innerHeight || box.top + height < 0)) continue;
    if (!isEmpty && matches(element, TAKEN)) {
      const inner = element instanceof HTMLIFrameElement ? insideOf(element) : null;
      if (inner) boxes.push(...takenBoxes(inner, box));
      else boxes.push(box);
    }
    if (!WHOLE.has(localName(element))) places.push(...children(element));
  }
  return boxes;
}

/** Null for a frame of another site, which is left free as a whole. */
function insideOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
