import { contains, FRAGMENT, localName, nodeType, parentElement } from '../read/dom';
import type { Evidence } from '../types';
import { belongsTo, controlAfter, controlBefore, controlsBefore, isBeforeItsLabel } from './beside';
import { controlsFollowing, furtherControls } from './further-controls';
import type { ControlItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { showValue } from './shown-value';
import { tieColumn } from './column';
import { ROWS, type Tying } from './tying';

const LEVELS = 8;
const ENDS = new Set([
  'form',
  'body',
  'html',
  'table',
  'tbody',
  'thead',
  'main',
  'article',
  'ul',
  'ol',
]);

/** Ties a label to the control that stands with it in the smallest element around both, or to the value shown there. */
export function tieByPlace(tying: Tying, label: LabelItem): void {
  const next = controlAfter(tying, label);
  const previous = controlBefore(tying, label);
  let at: Element | null = label.element;
  for (let level = 0; at && level < LEVELS; level++) {
    if (tieWithin(tying, label, at, level, { next, previous })) return;
    at = parentElement(at);
  }
  if (!at && next && nodeType(tying.root) === FRAGMENT) tieInShadow(tying, label, next);
}

/** Looks at one element around the label; true when there is no need to look farther. */
function tieWithin(
  tying: Tying,
  label: LabelItem,
  row: Element,
  level: number,
  { next, previous }: { next: ControlItem | null; previous: ControlItem | null },
): boolean {
  const tag = localName(row);
  const holdsNext = next !== null && contains(row, next.root);
  const before = previous ? controlsBefore(tying, previous, row, holdsNext) : [];
  if (before.length > 0) {
    tying.tie(label, before, row, { kind: 'control before label', detail: tag, score: 35 });
    return true;
  }
  const isFormItem = tying.isFormItem(row);
  if (next && holdsNext) {
    if (!isFormItem && isBeforeItsLabel(tying, next, row)) return true;
    if (isFormItem || belongsTo(tying, label, next, row)) {
      const controls = [next, ...furtherControls(tying, next, row)];
      tying.tie(label, controls, row, rowEvidence(tag, isFormItem, level));
    } else showValue(tying, label, row);
    return true;
  }
  if (tag === 'tr') {
    if (!tieColumn(tying, label, row)) showValue(tying, label, row);
    return true;
  }
  if (isFormItem || ROWS.has(tag) || (tag === 'li' && holdsMore(tying, label, row))) {
    showValue(tying, label, row);
    return true;
  }
  return ENDS.has(tag);
}

function holdsMore({ items }: Tying, label: LabelItem, element: Element): boolean {
  const next = items[label.last.at + 1];
  return next?.kind === 'text' && contains(element, next.node);
}

/** A shadow root is itself the row when nothing in it surrounds label and control. */
function tieInShadow(tying: Tying, label: LabelItem, next: ControlItem): void {
  const between = tying.items.slice(label.last.at + 1, next.at);
  if (between.some((item) => item.kind === 'text' && item.word.couldBeLabel)) return;
  const controls = [next, ...controlsFollowing(tying, next, () => true)];
  const evidence = { kind: 'same row', detail: 'alone in a shadow root', score: 40 };
  tying.tie(label, controls, null, evidence);
}

function rowEvidence(tag: string, isFormItem: boolean, level: number): Evidence {
  if (isFormItem) return { kind: 'form row', detail: 'same form item', score: 45 };
  if (tag === 'tr') return { kind: 'table row', detail: 'same table row', score: 45 };
  if (tag === 'dl') return { kind: 'description list', detail: 'dt before dd', score: 40 };
  if (tag === 'fieldset') return { kind: 'legend', detail: 'same fieldset', score: 40 };
  return { kind: 'same row', detail: `${level} levels up`, score: 40 - 2 * level };
}
