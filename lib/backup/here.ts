import type { SealedTable } from '@/lib/profiles/sealed-table';

/** What a table holds before an import. */
export interface TableState<T> {
  values: Map<string, T>;
  /** Every id that is taken, those of damaged records as well. */
  ids: Set<string>;
}

export async function stateOf<T>(table: SealedTable<T>): Promise<TableState<T>> {
  const { records, damaged } = await table.list();
  return {
    values: new Map(records.map(({ id, value }) => [id, value])),
    ids: new Set([...records, ...damaged].map(({ id }) => id)),
  };
}

/** The id of the file, or a new one when it is taken; taken from then on. */
export function freeId(id: string | undefined, taken: Set<string>): string {
  const free = id === undefined || taken.has(id) ? crypto.randomUUID() : id;
  taken.add(free);
  return free;
}
