import type { FieldKey } from '@/lib/forms/types';

import { closest, contains, query, textContent } from '../read/dom';
import type { Resolved } from '../decide/resolve';
import { bodyOf, cellBelow, columnOf, wholeOf } from '../tie/table';
import { CONTROL, tableRows, type TableRows } from '../tie/table-rows';
import { isOfColumn } from '../tie/by-place';

/** What is asked or shown in one cell of a row. */
export interface CellInRow {
  /** The label with what it owns in this row. */
  one: Resolved;
  /** As it was before it was looked for in rows. */
  of: Resolved;
  /** The table with the copies of its outermost columns. */
  table: Element;
  rows: TableRows;
  index: number;
}

/** What tells websites apart; a page may show it as text in a row of boxes. */
const NAMES: ReadonlySet<FieldKey> = new Set(['website.name', 'website.domains']);

/** What the rows of tables ask whose heads are labels, and the names that they show. */
export function cellsInRows(resolved: readonly Resolved[]): CellInRow[] {
  const tables = new Map<Element, TableRows>();
  for (const { tie } of resolved) {
    const table = isOfColumn(tie) && tie.row ? closest(tie.row, 'table') : null;
    if (table && !tables.has(table)) tables.set(table, tableRows(table, tie.label.element));
  }
  if (tables.size === 0) return [];
  const names = new Set<Element>();
  return resolved.flatMap((one) => {
    const { controls, label } = one.tie;
    const cells = controls.length > 0 ? asked(one, tables) : [];
    if (!NAMES.has(one.key) || names.has(label.element)) return cells;
    names.add(label.element);
    return [...cells, ...shown(one, tables)];
  });
}

function asked(of: Resolved, tables: ReadonlyMap<Element, TableRows>): CellInRow[] {
  const root = of.tie.controls[0]?.root;
  for (const [table, rows] of tables) {
    const index = root && contains(table, root) ? rows.indexAt(root) : undefined;
    if (index !== undefined) return [{ one: of, of, table: wholeOf(table), rows, index }];
  }
  return [];
}

/** The texts below the head of a column, in rows that ask something else. */
function shown(of: Resolved, tables: ReadonlyMap<Element, TableRows>): CellInRow[] {
  const { tie } = of;
  const head = closest(tie.label.element, 'tr');
  const table = head && bodyOf(head);
  const rows = table && tables.get(table);
  if (!rows) return [];
  const column = columnOf(head, tie.label.element);
  return rows.elements.flatMap((row, index) => {
    const cell = cellBelow(head, column, row);
    const text = (cell && textContent(cell)?.trim()) ?? '';
    if (!cell || text === '' || query(cell, CONTROL)) return [];
    const one = { ...of, tie: { ...tie, controls: [], shown: cell } };
    return [{ one, of, table: wholeOf(table), rows, index }];
  });
}
