import { boxOf, parentElement, previousSibling, query } from '@/lib/page/read/dom';

import { lastLineOf } from './in-line';
import { needsShort, shorten } from './note';
import { putAfter } from './put';
import { rowEnd } from './row-end';

/** So much of a line, in pixels, is below its letters. */
const BELOW_LETTERS = 3;

/**
 * Pulls up the notes that a box of fixed height (a step bar, a tab) would cut off, or that would lie over the next row,
 * into the space between the lines. One pass for all new notes: every box is read before any is changed.
 */
export function tighten(notes: readonly HTMLElement[]): void {
  const cut = notes.flatMap((note) => {
    const { height, bottom } = boxOf(note);
    const end = height === 0 ? null : endOfRoom(note);
    return end !== null && bottom - end > 1 ? [note] : [];
  });
  const tight = cut.filter((note) => !movedOut(note));
  for (const note of tight) note.toggleAttribute('data-tight', true);
  const rises = tight.map((note) => {
    const { top, bottom } = boxOf(note);
    const before = previousSibling(note);
    const text = before && note.dataset.kind === 'label' ? lastLineOf(before) : undefined;
    // Not over the words that it explains.
    const most = text ? top - text.bottom + BELOW_LETTERS : Infinity;
    return Math.min(bottom - (endOfRoom(note) ?? bottom), most);
  });
  const long = tight.filter(needsShort);
  for (const note of long) shorten(note);
  for (const [at, note] of tight.entries())
    note.style.setProperty('--rise', `${-Math.max(0, Math.ceil(rises[at] ?? 0))}px`);
}

/** Where what a note stands in ends, which may not have grown with it. */
function endOfRoom(note: HTMLElement): number | null {
  const frame = parentElement(note);
  const box = frame && boxOf(frame);
  if (box && box.height > 0 && boxOf(note).bottom - box.bottom > 1) return box.bottom;
  return rowEnd(note);
}

/** What is written on an upload has no room inside of its frame; it stands after it. */
function movedOut(note: HTMLElement): boolean {
  const frame = parentElement(note);
  if (note.dataset.kind !== 'button' || !frame || !query(frame, 'input[type="file"]')) return false;
  putAfter(frame, note);
  return true;
}
