import { controlRootOf } from '@/lib/page/control-roots';
import type { RecognisedField } from '@/lib/page/types';

/**
 * Where our elements may stand. Beside an inline label, and at the end of a block that owns its text: a framework that
 * rewrites that block's text then wipes our note (it comes back), but never meets a foreign node where its own was.
 */
const BLOCKS = new Set([
  'TD', 'TH', 'DT', 'DD', 'LI', 'DIV', 'P', 'LEGEND', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'CAPTION',
]); // prettier-ignore

/** Columns of a form row that hold the control; a finding goes to their end. */
const CONTROL_COLUMNS = [
  'td',
  'dd',
  '.next-form-item-control',
  '.ant-form-item-control',
  '.ant-form-item-control-wrapper',
  '.el-form-item__content',
  '.t-form__controls',
  '.arco-form-item-wrapper-flex',
].join(',');

const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const closest = Element.prototype.closest;

function parent(node: Node): ParentNode | null {
  return parentOf?.call(node) as ParentNode | null;
}

/** Puts a note where the person reads it with its text; false when the text is no longer in the page. */
export function placeNote(note: HTMLElement, text: Element): boolean {
  if (!text.isConnected) return false;
  const target = standIn(text);
  if (BLOCKS.has(target.tagName)) {
    note.toggleAttribute('data-block', target.tagName === 'TD' || target.tagName === 'TH');
    target.append(note);
    return true;
  }
  if (!parent(target)) return false;
  target.after(note);
  return true;
}

/** A button must stay one thing to press, and the frame of a widget has no room for a line of ours. */
function standIn(text: Element): Element {
  if (isPlaceholder(text) && text instanceof HTMLElement) return controlRootOf(text) ?? text;
  return closest.call(text, 'button,a,[role="button"]') ?? text;
}

const isPlaceholder = (element: Element): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Puts a finding at the end of the column that holds the field's control. */
export function placeFinding(finding: HTMLElement, field: RecognisedField): boolean {
  const last = field.controls.at(-1)?.elements.at(-1);
  if (!last?.isConnected) return placeNote(finding, field.label);
  const column = closest.call(last, CONTROL_COLUMNS);
  if (column) column.append(finding);
  else last.after(finding);
  return true;
}
