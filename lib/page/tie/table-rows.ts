import { closest, parentElement, precedes, query, queryAll, textContent } from '../read/dom';
import { ENTRY } from '../read/entries';
import { cellsOf, reachesDown, rowsOf, widthOf } from './table';

export const CONTROL = `${ENTRY},[role="switch"]`;
const PAGER = '[class*="pagination" i],[class*="pager" i]';
/** How many levels above a table its pages are listed. */
const LEVELS = 5;

/** The rows of a table below its heads, counted from 0. */
export interface TableRows {
  /** Which row an element lies in; a row of one wide cell tells more of the row above it. Undefined outside. */
  indexAt(element: Element): number | undefined;
  count: number;
  elements: readonly Element[];
  /** Whether the n-th row is the n-th of all there are, and all of them are still being entered. */
  isWhole: boolean;
}

/** @param head the last element of the heads, from which on rows are counted */
export function tableRows(table: Element, head: Element): TableRows {
  const indexes = new Map<Element, number>();
  const elements: Element[] = [];
  let isWhole = !hasFurtherPages(table);
  let width = 0;
  for (const row of rowsOf(table)) {
    if (!precedes(head, row) || closest(row, 'thead,tfoot')) continue;
    const asks = query(row, CONTROL) !== null;
    const isDetail = elements.length > 0 && cellsOf(row).length === 1 && width > 1;
    if (isDetail) {
      indexes.set(row, elements.length - 1);
      continue;
    }
    if (!asks) {
      // What is saved already is shown as text: which websites these are, nobody knows.
      if (cellsOf(row).length > 1 && (textContent(row) ?? '').trim() !== '') isWhole = false;
      continue;
    }
    width ||= widthOf(row);
    if (reachesDown(row) || widthOf(row) !== width) isWhole = false;
    indexes.set(row, elements.length);
    elements.push(row);
  }
  return {
    isWhole,
    count: elements.length,
    elements,
    indexAt(element) {
      for (let at = closest(element, 'tr'); at;) {
        const index = indexes.get(at);
        if (index !== undefined) return index;
        const above: Element | null = parentElement(at);
        at = above && closest(above, 'tr');
      }
      return undefined;
    },
  };
}

/** Whether a list of pages beside the table names more than the first: its rows may be those of another page. */
function hasFurtherPages(table: Element): boolean {
  let around = parentElement(table);
  for (let level = 0; around && level < LEVELS; level++) {
    const pager = query(around, PAGER);
    if (pager)
      return [...queryAll(pager, '*')].some((one) => Number((textContent(one) ?? '').trim()) > 1);
    around = parentElement(around);
  }
  return false;
}
