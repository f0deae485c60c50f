import { boxOf, linesOf, nextSibling, previousSibling, textContent } from '@/lib/page/read/dom';

/** Where the last line of a text ends, when it is laid out. */
export const lastLineOf = (node: Node): DOMRect | undefined => linesOf(node).at(-1);

/** Whether a note has moved to the line below the text that it follows. */
export function beginsLine(note: HTMLElement): boolean {
  const before = previousSibling(note);
  if (!before) return false;
  const last = lastLineOf(before);
  return last !== undefined && boxOf(note).top >= last.bottom - 2;
}

/** Nothing follows that would be pushed off the note's line. */
export function endsLine(note: HTMLElement): boolean {
  for (let next = nextSibling(note); next; next = nextSibling(next))
    if (next instanceof Element || textContent(next)?.trim()) return false;
  return true;
}
