import { libraries } from '@/lib/page/libraries';
import {
  closest,
  isConnected,
  localName,
  parentElement,
  parentNode,
  query,
  textContent,
} from '@/lib/page/read/dom';

import { boxAround } from './box-around';
import type { FindingPlace, NoteKind } from './content';
import { putAfter, putInto } from './put';

/**
 * Where our elements may stand. Beside an inline text, and at the end of a block that owns its text: a framework that
 * rewrites that block's text then wipes our note (it comes back), but never meets a foreign node where its own was.
 */
const BLOCKS = new Set(
  'td th dt dd li div p legend h1 h2 h3 h4 h5 h6 section header caption'.split(' '),
);

/** Columns of a form row that hold the control; a finding goes to their end. */
const CONTROL_COLUMNS = [
  'td',
  'dd',
  ...libraries.flatMap(({ controlColumns = [] }) => controlColumns),
].join(',');

export const BUTTONS = 'button,a,[role="button"]';

/**
 * Puts a note where the person reads it with its text; false when the text is no longer in the page. The text is an
 * element, or a bare text where others stand in the same element.
 */
export function placeNote(
  note: HTMLElement,
  text: Element | Text,
  standing: Standing = 'in a line',
): boolean {
  if (!isConnected(text)) return false;
  if (text instanceof Text) {
    putAfter(text, note);
    return true;
  }
  const box = boxAround(text);
  if (box) {
    note.toggleAttribute('data-block', true);
    placeBelow(note, box);
    return true;
  }
  if (holdsBox(text)) {
    putInto(text, note);
    return true;
  }
  // A button must stay one thing to press; a row that opens a list when it is pressed is none.
  const around = closest(text, BUTTONS);
  const button = around && query(around, 'input,textarea') ? null : around;
  const target = button ?? text;
  if (!button && standing !== 'in a line') {
    note.toggleAttribute('data-block', standing !== 'as a box');
    note.toggleAttribute('data-inside', standing === 'as a box');
    note.toggleAttribute('data-column', standing === 'as a column in a line');
    putInto(text, note);
    return true;
  }
  const frame = parentElement(target);
  if (frame && isUploadFrame(frame, target)) putAfter(frame, note);
  else if (BLOCKS.has(localName(target))) {
    const isHead = note.dataset.kind === 'label' && closest(target, 'th') !== null;
    note.toggleAttribute('data-block', isHead || /^t[dh]$/u.test(localName(target)));
    putInto(target, note);
  } else {
    note.toggleAttribute('data-block', isInList(target));
    putAfter(target, note);
  }
  return true;
}

/**
 * How a text stands: beside others in a line; as a box of its own, e.g. a part of a segmented control; or as the column
 * of labels, where each label is a box of its own beside its control, which may stand on the label's own line.
 */
export type Standing = 'in a line' | 'as a box' | 'as a column' | 'as a column in a line';

/**
 * How a text of such a kind stands. A note inside of a box moves nothing that is beside it: inputs stay in line, and
 * segments in one piece. Computes style: ask about many before any note is placed.
 */
export function standingOf(text: Element, kind: NoteKind): Standing {
  if (!IN_BOXES.has(kind) || BLOCKS.has(localName(text))) return 'in a line';
  // An icon with a title holds no text that ours could follow.
  if ((textContent(text) ?? '').trim() === '') return 'in a line';
  const { display, float, position } = getComputedStyle(text);
  if (display === 'contents' || (display === 'inline' && float === 'none')) return 'in a line';
  // A label that is laid over its box has what is entered below it, not room.
  if (kind !== 'label' || holdsBox(text) || position === 'absolute') return 'as a box';
  // The parts of such a label stand beside each other.
  if (/flex|grid/u.test(display)) return 'in a line';
  if (display !== 'inline-block') return 'as a column';
  // In a column of its own there is more room beside and below the label than inside of it.
  const frame = parentNode(text);
  const isIn = frame instanceof Element || frame instanceof ShadowRoot;
  return isIn && query(frame, CONTROLS) ? 'as a column in a line' : 'in a line';
}

/** What a person enters something into. */
export const CONTROLS = [
  'input,select,textarea,[role="combobox"]',
  ...libraries.flatMap(({ controlRoots }) => controlRoots),
].join();

const IN_BOXES: ReadonlySet<NoteKind> = new Set(['label', 'option', 'message', 'hint']);

/** A row of a list keeps its columns when what its buttons mean stands below each of them. */
function isInList(target: Element): boolean {
  const table = closest(target, 'td') && closest(target, 'table');
  return table instanceof HTMLTableElement && table.tHead !== null;
}

/** The frame of an upload is as large as the words on it: what they mean stands after it. A card with more on it has room. */
const isUploadFrame = (frame: Element, words: Element): boolean =>
  !BLOCKS.has(localName(frame)) &&
  query(frame, ':scope > input[type="file"]') !== null &&
  textContent(frame)?.trim() === textContent(words)?.trim();

/** A label around its own box may be wider than its text: behind it the note would seem to belong to the next box. */
function holdsBox(text: Element): boolean {
  return (
    text instanceof HTMLLabelElement &&
    query(text, 'input[type="checkbox"],input[type="radio"]') !== null
  );
}

const OPTIONS = [
  'option',
  '[role="option"]',
  '[role="menuitem"]',
  '[role="radio"]',
  '[role="tab"]',
  ...libraries.flatMap(({ options }) => options),
].join(',');

/** Whether a press on the text is a press on an option, a tab, a radio or a box around it. */
export function isInsidePressed(text: Element): boolean {
  const label = closest(text, 'label');
  const around = label instanceof HTMLLabelElement && query(label, 'input') !== null;
  return around || closest(text, OPTIONS) !== null;
}

/** Puts a finding at the end of the column that holds the control. */
export function placeFinding(finding: HTMLElement, { control, label }: FindingPlace): boolean {
  if (!control || !isConnected(control)) return placeNote(finding, label);
  placeBelow(finding, control);
  return true;
}

/** Tables with copies of their outermost columns laid over them that never ask again how high their rows are. */
const FROZEN_ROWS = libraries.flatMap(({ frozenRows }) => frozenRows ?? []).join();

function placeBelow(ours: HTMLElement, control: Element): void {
  const table = closest(control, FROZEN_ROWS);
  if (table) return putAfter(table, ours);
  const column = closest(control, CONTROL_COLUMNS);
  if (column) putInto(column, ours);
  else putAfter(control, ours);
}
