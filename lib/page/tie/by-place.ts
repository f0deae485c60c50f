import type { ControlItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import {
  attribute,
  closest,
  contains,
  FRAGMENT,
  localName,
  nodeType,
  parentElement,
  precedes,
} from '../read/dom';
import type { Evidence } from '../types';
import {
  controlAfter,
  controlBefore,
  controlsBefore,
  controlsFollowing,
  furtherControls,
  isBeforeItsLabel,
} from './beside';
import { belongsTo } from './between';
import { valueBeside } from './shown-value';
import { bodyOf, cellBelow, cellsOf, columnOf, widthOf } from './table';
import { ROWS, type Tying } from './tying';
import * as say from '../english/tie/by-place';

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

/** What an element around a label says of it: its controls, that there are none, or nothing yet. */
type Found =
  | { controls: ControlItem[]; evidence: Evidence }
  | { column: ControlItem[] }
  | 'value'
  | 'nothing'
  | 'farther';

/** Ties a label to the control that stands with it in the smallest element around both, or to the value shown there. */
export function tieByPlace(tying: Tying, label: LabelItem): void {
  const beside = { next: controlAfter(tying, label), previous: controlBefore(tying, label) };
  let at: Element | null = label.element;
  for (let level = 0; at && level < LEVELS; level++) {
    const found = findIn(tying, label, at, level, beside);
    if (found !== 'farther') return tieTo(tying, label, at, found);
    at = parentElement(at);
  }
  if (!at && beside.next && nodeType(tying.root) === FRAGMENT)
    tieInShadow(tying, label, beside.next);
}

function tieTo(tying: Tying, label: LabelItem, row: Element, found: Found): void {
  if (found === 'value') {
    const shown = valueBeside(tying, label, row);
    const evidence = { kind: 'no control', detail: localName(row), score: 10 } as const;
    tying.show(label, shown, row, evidence);
  } else if (typeof found === 'object') {
    if ('controls' in found) tying.tie(label, found.controls, row, found.evidence);
    else for (const one of found.column) tying.tie(label, [one], closest(one.root, 'tr'), COLUMN);
  }
}

/** Looks at one element around the label. */
function findIn(
  tying: Tying,
  label: LabelItem,
  row: Element,
  level: number,
  { next, previous }: { next: ControlItem | null; previous: ControlItem | null },
): Found {
  const tag = localName(row);
  const holdsNext = next !== null && contains(row, next.root);
  const before = previous ? controlsBefore(tying, previous, row, holdsNext) : [];
  if (before.length > 0)
    return { controls: before, evidence: { kind: 'control before label', detail: tag, score: 35 } };
  const isFormItem = tying.isFormItem(row);
  if (next && holdsNext) {
    if (!isFormItem && isBeforeItsLabel(tying, next, row)) return 'nothing';
    if (!isFormItem && !belongsTo(tying, label, next, row)) return 'value';
    const controls = [next, ...furtherControls(tying, label, next, row)];
    return { controls, evidence: rowEvidence(tag, isFormItem, level) };
  }
  if (tag === 'tr') {
    const column = controlsInColumn(tying, label, row);
    return column.length > 0 ? { column } : 'value';
  }
  if (isFormItem || isItem(row) || ROWS.has(tag) || (tag === 'li' && holdsMore(tying, label, row)))
    return 'value';
  return ENDS.has(tag) ? 'nothing' : 'farther';
}

const ITEM = /(?:^|[\s_-])forms?[_-]*item(?:\s|$)/u;

/** Whether an element is called the row of a form, whatever it was built with. */
const isItem = (row: Element): boolean => ITEM.test(attribute(row, 'class') ?? '');

function holdsMore({ items }: Tying, label: LabelItem, element: Element): boolean {
  const next = items[label.last.at + 1];
  return next?.kind === 'text' && contains(element, next.node);
}

const COLUMN: Evidence = { kind: 'column header', detail: say.sameColumn, score: 38 };

/** Whether a tie comes from the head of a column: its row is one of several of the same kind. */
export const isOfColumn = ({ evidence }: { evidence: readonly Evidence[] }): boolean =>
  evidence.includes(COLUMN);

/** The free controls below a label in a head cell, each in a row of its own; none when it heads no column. */
function controlsInColumn(tying: Tying, label: LabelItem, head: Element): ControlItem[] {
  // One cell over all columns is the title of the rows below it: 四、接入信息.
  if (cellsOf(head).length === 1 && widthOf(head) > 1) return [];
  const table = bodyOf(head);
  const column = columnOf(head, label.element);
  if (!table || column < 0) return [];
  const found: ControlItem[] = [];
  for (let at = label.last.at + 1; at < tying.items.length; at++) {
    const item = tying.items[at];
    if (item?.kind !== 'control') continue;
    if (!contains(table, item.root)) {
      if (precedes(table, item.root)) break;
      continue;
    }
    const row = closest(item.root, 'tr');
    if (!row || closest(row, 'table') !== table || tying.isTaken(item)) continue;
    const cell = cellBelow(head, column, row);
    if (cell && contains(cell, item.root)) found.push(item);
  }
  return found;
}

/** A shadow root is itself the row when nothing in it surrounds label and control. */
function tieInShadow(tying: Tying, label: LabelItem, next: ControlItem): void {
  const between = tying.items.slice(label.last.at + 1, next.at);
  if (between.some((item) => item.kind === 'text' && item.word.couldBeLabel)) return;
  const controls = [next, ...controlsFollowing(tying, label, next, () => true)];
  const evidence = { kind: 'same row', detail: say.aloneInShadowRoot, score: 40 };
  tying.tie(label, controls, null, evidence);
}

function rowEvidence(tag: string, isFormItem: boolean, level: number): Evidence {
  if (isFormItem) return { kind: 'form row', detail: say.sameFormItem, score: 45 };
  if (tag === 'tr') return { kind: 'table row', detail: say.sameTableRow, score: 45 };
  if (tag === 'dl') return { kind: 'description list', detail: say.inDescriptionList, score: 40 };
  if (tag === 'fieldset') return { kind: 'legend', detail: say.sameFieldset, score: 40 };
  return { kind: 'same row', detail: say.levelsUp(level), score: 40 - 2 * level };
}
