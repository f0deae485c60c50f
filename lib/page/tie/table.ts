import { libraries } from '../libraries';
import {
  attribute,
  children,
  closest,
  contains,
  localName,
  matches,
  parentElement,
  precedes,
  query,
  queryAll,
  textContent,
} from '../read/dom';

/** How many levels above the table of a head the table of its body begins. */
const LEVELS = 6;
const FIXED_COLUMNS = libraries.flatMap(({ fixedColumns }) => fixedColumns?.copy ?? []).join();
const CELLS = new Set(['td', 'th']);

/** The table whose columns a row of heads names: its own, or the next one where the head is a table by itself. */
export function bodyOf(head: Element): HTMLElement | null {
  const table = closest(head, 'table');
  if (!table || !isHeadAlone(table)) return table;
  let around = parentElement(table);
  for (let level = 0; around && level < LEVELS; level++) {
    const next = [...queryAll(around, 'table')].find((other) => precedes(table, other));
    if (next) return isBodyAlone(next) && hasRowLike(next, head) ? next : null;
    around = parentElement(around);
  }
  return null;
}

/** The table by itself that holds the heads of another one; null when it has its own. */
export function headOf(body: Element): HTMLElement | null {
  if (!isBodyAlone(body)) return null;
  let around = parentElement(body);
  for (let level = 0; around && level < LEVELS; level++) {
    const before = [...queryAll(around, 'table')].filter((other) => precedes(other, body)).at(-1);
    if (before) return isHeadAlone(before) ? before : null;
    around = parentElement(around);
  }
  return null;
}

/** What holds a table and the copies of its outermost columns; the table itself where it has none. */
export function wholeOf(table: Element): Element {
  let around = parentElement(table);
  for (let level = 0; around && level < LEVELS; level++) {
    if ([...children(around)].some((child) => matches(child, FIXED_COLUMNS))) return around;
    around = parentElement(around);
  }
  return table;
}

const isHeadAlone = (table: Element): boolean =>
  query(table, 'thead') !== null && query(table, 'tbody > tr') === null;

const isBodyAlone = (table: Element): boolean =>
  query(table, 'thead > tr') === null && query(table, 'tbody > tr') !== null;

const hasRowLike = (table: Element, head: Element): boolean =>
  rowsOf(table).some((row) => widthOf(row) === widthOf(head));

/** The rows of a table that show something; those that libraries measure columns with are hidden from everybody. */
export const rowsOf = (table: Element): HTMLElement[] =>
  [...queryAll(table, 'tr')].filter(
    (row) => closest(row, 'table') === table && attribute(row, 'aria-hidden') !== 'true',
  );

export const cellsOf = (row: Element): Element[] =>
  [...children(row)].filter((cell) => CELLS.has(localName(cell)));

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number(attribute(cell, name)) || 1);

/** How many columns wide a row is. */
export const widthOf = (row: Element): number =>
  cellsOf(row).reduce((width, cell) => width + span(cell, 'colspan'), 0);

export const reachesDown = (row: Element): boolean =>
  cellsOf(row).some((cell) => span(cell, 'rowspan') > 1);

/** At which column of its row an element stands; -1 when in none. */
export function columnOf(row: Element, element: Element): number {
  let column = 0;
  for (const cell of cellsOf(row)) {
    if (contains(cell, element)) return column;
    column += span(cell, 'colspan');
  }
  return -1;
}

/**
 * The cell below a head: null where the row has other columns, e.g. because a cell above reaches into it, or is a single
 * one for all of them.
 */
export function cellBelow(head: Element, column: number, row: Element): Element | null {
  const cells = cellsOf(row);
  if (widthOf(row) !== widthOf(head) || (cells.length === 1 && cellsOf(head).length > 1))
    return null;
  let at = 0;
  for (const cell of cells) {
    if (at === column) return cell;
    at += span(cell, 'colspan');
  }
  return null;
}

const OF_BEFORE = /^(?:原|旧|现有|当前|目前|已备案|(?:变更|修改|更改)[之以]?前)/u;

/** Whether a text stands in a column of a table that is headed as what was filed before: 变更前, 原备案信息. */
export function isOfBefore(text: Node): boolean {
  const element = parentElement(text);
  const row = element && closest(element, 'tr');
  const head = row && query(closest(row, 'table') ?? row, 'tr');
  if (!head || head === row) return false;
  const above = cellBelow(row, columnOf(row, element), head);
  return above !== null && OF_BEFORE.test((textContent(above) ?? '').trim());
}
