import { branchOf, commonAncestor } from '../read/ancestors';
import { children, contains, localName, parentElement } from '../read/dom';
import type { ControlItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import type { Evidence } from '../types';
import type { Tying } from './tying';
import * as say from '../english/tie/columns';

/** One label above one control is a row; a column has more. */
const FEWEST = 2;
const BETWEEN = 6;
/** What the head of a table says of its columns is read elsewhere. */
const PARTS_OF_TABLES = new Set(['tr', 'thead', 'tbody', 'th']);
const BESIDE: Evidence = {
  kind: 'column beside column',
  detail: say.samePlaceInColumn,
  score: 36,
};

/**
 * Ties a column of labels to the column of boxes beside it, the first to the first: where as many texts stand in the one
 * as rows with a control in the other.
 */
export function tieColumns(tying: Tying): void {
  let run: LabelItem[] = [];
  for (const [at, label] of tying.labels.entries()) {
    run.push(label);
    const next = tying.labels[at + 1];
    const control = controlBetween(tying, label, next);
    if (control) {
      if (run.length >= FEWEST) tieRun(tying, run, control);
      run = [];
    } else if (next && next.first.at - label.last.at > BETWEEN) run = [];
  }
}

/** The first control between a label and the next one. */
function controlBetween(
  tying: Tying,
  label: LabelItem,
  next: LabelItem | undefined,
): ControlItem | null {
  const end = next?.first.at ?? tying.items.length;
  for (let at = label.last.at + 1; at < end; at++) {
    const item = tying.items[at];
    if (item?.kind === 'control') return item;
  }
  return null;
}

/** The labels of a run that stand apart from the box: words of a choice before the column are none of it. */
function besideBox(run: readonly LabelItem[], { root }: ControlItem): readonly LabelItem[] {
  const tail = run.at(-1);
  if (!tail) return run;
  const from = run.findIndex(
    ({ element }) => !contains(commonAncestor(element, tail.element), root),
  );
  return run.slice(Math.max(from, 0));
}

function tieRun(tying: Tying, all: readonly LabelItem[], first: ControlItem): void {
  const run = besideBox(all, first);
  if (run.length < FEWEST) return;
  const [head] = run;
  if (!head || isAnothers(tying, first) || run.some((label) => tying.hasControl(label))) return;
  const tail = run.at(-1) ?? head;
  const labels = commonAncestor(head.element, tail.element);
  if (contains(labels, first.root)) return;
  const around = commonAncestor(labels, first.root);
  const boxes = branchOf(around, first.root);
  const column = branchOf(around, labels) ?? labels;
  if (
    !boxes ||
    boxes === first.root ||
    [column, boxes].some((one) => PARTS_OF_TABLES.has(localName(one)))
  )
    return;
  const texts = textsIn(tying, listIn(column));
  const rows = rowsIn(tying, listIn(boxes));
  if (rows.length < FEWEST) return;
  if (texts.length !== rows.length) {
    // The head of a table may stand in a table of its own.
    if (listIn(boxes) === boxes) tying.leave(tail);
    return;
  }
  for (const label of run) {
    const controls = rows[texts.indexOf(label.first.at)];
    if (controls && controls.length > 0) tying.tie(label, controls, null, BESIDE);
  }
}

/** What holds the rows of a column: the body of a table that stands in a cell. */
function listIn(column: Element): Element {
  let list = column;
  for (let only = onlyChild(list); only; only = onlyChild(list)) list = only;
  return children(list).length < FEWEST ? column : list;
}

function onlyChild(element: Element): Element | null {
  const [first, second] = children(element);
  const isList = first && !second && localName(first) !== 'tr' && children(first).length > 0;
  return isList ? first : null;
}

/** Where the texts of a column begin; those of one row count once. */
function textsIn(tying: Tying, column: Element): number[] {
  const starts: number[] = [];
  let row: Element | null = null;
  for (const item of tying.items) {
    if (item.kind !== 'text' || item.within || !contains(column, item.node)) continue;
    const own = branchOf(column, parentElement(item.node) ?? column);
    const isNew = own === null || own !== row;
    if (isNew) starts.push(item.at);
    row = own;
  }
  return starts;
}

/** Choices that their own words ask (同主体负责人) are a row of the column all the same. */
const isAnothers = (tying: Tying, control: ControlItem): boolean =>
  tying.isTaken(control) && control.shape !== 'radio-group' && control.shape !== 'checkbox';

/** The controls of each row of a column that are to be tied; none as soon as one of them is another label's. */
function rowsIn(tying: Tying, boxes: Element): ControlItem[][] {
  const rows: ControlItem[][] = [];
  const inRows = new Map<Element, ControlItem[]>();
  for (const item of tying.items) {
    if (item.kind !== 'control' || !contains(boxes, item.root)) continue;
    if (isAnothers(tying, item)) return [];
    const free = tying.isTaken(item) ? [] : [item];
    const row = branchOf(boxes, item.root);
    const known = row && row !== item.root ? inRows.get(row) : undefined;
    if (known) known.push(...free);
    else {
      const own = free;
      rows.push(own);
      if (row) inRows.set(row, own);
    }
  }
  return rows;
}
