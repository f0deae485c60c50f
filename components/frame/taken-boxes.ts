import type { Box } from './pill-place';

/** What a person presses or reads and the pill must leave free: the page's own controls, and our notes and findings. */
const TAKEN =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[role=button],[role=combobox],' +
  '[role=radio],[role=checkbox],[role=tab],[contenteditable=true],beian-lens-note,beian-lens-finding';

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
