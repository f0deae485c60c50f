import { closest, elementsAt } from '@/lib/page/read/dom';

import type { Box } from './pill-place';

/** What a person presses or reads and the pill must leave free: the page's own controls, and our notes and findings. */
const TAKEN =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[role=button],[role=combobox],' +
  '[role=radio],[role=checkbox],[role=tab],[contenteditable=true],beian-lens-note,beian-lens-finding';

/** The smallest of them are boxes to tick. */
const SMALLEST = 12;

/**
 * Whether nothing that is pressed or read lies at a place, as far as asking what is there tells: a frame counts as a
 * whole. It costs the same on a page of any length.
 * @param own what lies there of ours and does not count
 */
export function isSurelyFree({ left, top, width, height }: Box, own: Element): boolean {
  for (const y of steps(top, height))
    for (const x of steps(left, width))
      if (elementsAt(document, x, y).some((one) => one !== own && closest(one, TAKEN)))
        return false;
  return true;
}

/** From one edge to the other, so close that nothing fits between. */
const steps = (from: number, length: number): number[] => {
  const count = Math.ceil(length / SMALLEST);
  return Array.from({ length: count + 1 }, (_, at) => from + (length * at) / count);
};

const querySelectorAll = Document.prototype.querySelectorAll;

/** The boxes inside the window of all that is pressed or read, frames of the same site looked into. */
export function takenBoxes(root: Document = document, at = { left: 0, top: 0 }): Box[] {
  const boxes: Box[] = [];
  for (const element of querySelectorAll.call(root, TAKEN) as NodeListOf<Element>) {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const box = { left: left + at.left, top: top + at.top, width, height };
    if (box.top > innerHeight || box.top + height < 0) continue;
    const inner = element instanceof HTMLIFrameElement ? insideOf(element) : null;
    if (inner) boxes.push(...takenBoxes(inner, box));
    else boxes.push(box);
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
