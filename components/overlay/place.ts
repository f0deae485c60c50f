import { libraries } from '@/lib/page/libraries';

import type { FindingPlace } from './content';

/**
 * Where our elements may stand. Beside an inline text, and at the end of a block that owns its text: a framework that
 * rewrites that block's text then wipes our note (it comes back), but never meets a foreign node where its own was.
 */
const BLOCKS = new Set([
  'TD', 'TH', 'DT', 'DD', 'LI', 'DIV', 'P', 'LEGEND', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'CAPTION',
]); // prettier-ignore

/** Columns of a form row that hold the control; a finding goes to their end. */
const CONTROL_COLUMNS = [
  'td',
  'dd',
  ...libraries.flatMap(({ controlColumns = [] }) => controlColumns),
].join(',');

/** Frames of a single box, which have no room for a line of ours: its placeholder and its chosen option. */
const BOXES = [
  ...libraries.flatMap(({ controlRoots }) => controlRoots),
  'input:not([type="button"],[type="submit"],[type="reset"])',
  'textarea',
  ...libraries.flatMap(({ boxFrames = [] }) => boxFrames),
]
  .filter((selector) => !/radio|checkbox|upload/u.test(selector))
  .join(',');

export const BUTTONS = 'button,a,[role="button"]';

const closest = Element.prototype.closest;

/** Puts a note where the person reads it with its text; false when the text is no longer in the page. */
export function placeNote(note: HTMLElement, text: Element): boolean {
  if (!text.isConnected) return false;
  const box = closest.call(text, BOXES);
  if (box) {
    note.toggleAttribute('data-block', true);
    placeBelow(note, box);
    return true;
  }
  if (holdsBox(text)) {
    text.append(note);
    return true;
  }
  // A button must stay one thing to press.
  const target = closest.call(text, BUTTONS) ?? text;
  const frame = target.parentElement;
  if (frame && isUploadFrame(frame)) frame.after(note);
  else if (BLOCKS.has(target.tagName)) {
    note.toggleAttribute('data-block', target.tagName === 'TD' || target.tagName === 'TH');
    target.append(note);
  } else {
    note.toggleAttribute('data-block', isInList(target));
    target.after(note);
  }
  return true;
}

/** A row of a list keeps its columns when what its buttons mean stands below each of them. */
function isInList(target: Element): boolean {
  const table = closest.call(target, 'td') && closest.call(target, 'table');
  return table instanceof HTMLTableElement && table.tHead !== null;
}

/** The frame of an upload is as large as the words on it: what they mean stands after it. */
const isUploadFrame = (frame: Element): boolean =>
  !BLOCKS.has(frame.tagName) && frame.querySelector(':scope > input[type="file"]') !== null;

/** A label around its own box may be wider than its text: behind it the note would seem to belong to the next box. */
function holdsBox(text: Element): boolean {
  return (
    text instanceof HTMLLabelElement &&
    text.querySelector('input[type="checkbox"],input[type="radio"]') !== null
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
  const label = closest.call(text, 'label');
  const around = label instanceof HTMLLabelElement && label.querySelector('input') !== null;
  return around || closest.call(text, OPTIONS) !== null;
}

/** Puts a finding at the end of the column that holds the control. */
export function placeFinding(finding: HTMLElement, { control, label }: FindingPlace): boolean {
  if (!control?.isConnected) return placeNote(finding, label);
  placeBelow(finding, control);
  return true;
}

/** Tables with copies of their outermost columns laid over them that never ask again how high their rows are. */
const FROZEN_ROWS = libraries.flatMap(({ frozenRows }) => frozenRows ?? []).join();

function placeBelow(ours: HTMLElement, control: Element): void {
  const table = closest.call(control, FROZEN_ROWS);
  if (table) return table.after(ours);
  const column = closest.call(control, CONTROL_COLUMNS);
  if (column) column.append(ours);
  else control.after(ours);
}
