import { boxOf, matches, nextElementSibling, parentElement, query } from '@/lib/page/read/dom';

import { CONTROLS } from './place';

/** The row of a label is no further around it than this. */
const HIGHEST = 4;

/** What is less, in pixels, is the room that lines leave between each other. */
const SLACK = 2;

/**
 * Where the room below a label ends whose row does not grow with its note, being of a fixed height or around a label
 * that floats or is laid over it: there the next row begins. Null where the note has room.
 */
export function rowEnd(note: HTMLElement): number | null {
  if (note.dataset.kind !== 'label' || !matches(note, '[data-block],[data-wrapped]')) return null;
  const row = rowAround(note);
  const { bottom } = boxOf(note);
  if (!row || bottom - boxOf(row).bottom <= SLACK) return null;
  if (getComputedStyle(row).display === 'inline') return null;
  const end = endOf(row);
  return end !== null && bottom - end > SLACK ? end : null;
}

/** The nearest around a label that also holds a control. */
function rowAround(note: HTMLElement): Element | null {
  let around = parentElement(note);
  for (let level = 0; around && level < HIGHEST; level++, around = parentElement(around))
    if (query(around, CONTROLS)) return around;
  return null;
}

function endOf(row: Element): number | null {
  const { bottom } = boxOf(row);
  for (let next = nextElementSibling(row); next; next = nextElementSibling(next)) {
    const { top, height } = boxOf(next);
    // Beside it, or not drawn at all.
    if (height > 0 && top >= bottom - SLACK) return top;
  }
  const frame = parentElement(row);
  return frame && boxOf(frame).bottom;
}
