import { DOMAIN_FIELDS } from '@/lib/forms';
import type { FieldKey } from '@/lib/forms/types';

import { cellsInRows, type CellInRow } from './cells-in-rows';
import { recognisedField } from './make-field';
import type { PageField } from './page-field';
import type { Resolved } from '../decide/resolve';

/** What each website of an order has of its own. */
const OF_WEBSITE = /^(?:website|service|instance|admin|psb|documents|app)\./u;

/**
 * The fields in tables whose heads are labels, by what they were taken from. A row is one website, whatever its cells
 * hold: it gives all its fields their index, counted from 0, and several controls of one field in it are one field.
 * Where it is not certain whose a row is, its fields are not certain either.
 */
export function numberRows(resolved: readonly Resolved[]): Map<Resolved, PageField[]> {
  const fields = new Map<Resolved, PageField[]>();
  const inTables = cellsInRows(resolved);
  const keysIn = keysByTable(inTables);
  const cells = inTables.filter(({ table }) => !isOfOneWebsite(keysIn.get(table)));
  const elsewhere = askedElsewhere(resolved, cells);
  const put = (of: Resolved, ...more: PageField[]) =>
    fields.set(of, [...(fields.get(of) ?? []), ...more]);
  for (const [first, ...others] of byField(cells)) {
    const { one, of, rows, index } = first;
    const isOwn = keysIn.get(first.table)?.has('website.name') && OF_WEBSITE.test(one.key);
    const certain =
      one.certain &&
      rows.isWhole &&
      !elsewhere.has(one.key) &&
      (rows.count === 1 || isOwn === true);
    const controls = [first, ...others].flatMap((cell) => cell.one.tie.controls);
    put(of, recognisedField({ ...one, tie: { ...one.tie, controls }, certain }, index));
    for (const other of others) put(other.of, ...labelAlone(other, one));
  }
  for (const one of resolved)
    if (elsewhere.has(one.key) && one.tie.controls.length > 0 && !fields.has(one))
      put(one, recognisedField({ ...one, certain: false }, 0));
  return fields;
}

/** A further label of a field is explained once. */
function labelAlone({ one, index }: CellInRow, first: Resolved): PageField[] {
  if (index > 0 || one.tie.label === first.tie.label) return [];
  return [recognisedField({ ...one, tie: { ...one.tie, controls: [], shown: null } }, index)];
}

function keysByTable(cells: readonly CellInRow[]): Map<Element, Set<FieldKey>> {
  const keys = new Map<Element, Set<FieldKey>>();
  for (const { one, table } of cells) keys.set(table, (keys.get(table) ?? new Set()).add(one.key));
  return keys;
}

const isOfOneWebsite = (keys: ReadonlySet<FieldKey> = new Set()): boolean =>
  [...keys].every((key) => DOMAIN_FIELDS.includes(key));

/** What is asked in rows and outside them, or in two tables: which of them is whose is not said. */
function askedElsewhere(resolved: readonly Resolved[], cells: readonly CellInRow[]): Set<FieldKey> {
  if (cells.length === 0) return new Set();
  const tableOf = new Map(cells.map(({ of, table }) => [of, table]));
  const places = new Map<FieldKey, Set<Element | null>>();
  for (const one of resolved) {
    if (one.tie.controls.length === 0) continue;
    const known = places.get(one.key) ?? new Set();
    places.set(one.key, known.add(tableOf.get(one) ?? null));
  }
  return new Set([...places].flatMap(([key, known]) => (known.size > 1 ? key : [])));
}

/** The cells of one field in one row together. */
function byField(cells: readonly CellInRow[]): [CellInRow, ...CellInRow[]][] {
  const fields = new Map<string, [CellInRow, ...CellInRow[]]>();
  const tables = [...new Set(cells.map(({ table }) => table))];
  for (const cell of cells) {
    const place = `${tables.indexOf(cell.table)} ${cell.index} ${cell.one.key}`;
    const known = fields.get(place);
    if (known) known.push(cell);
    else fields.set(place, [cell]);
  }
  return [...fields.values()];
}
