import { DamagedRecord } from '@/lib/profiles/errors';
import type { Profile } from '@/lib/profiles/schema';
import type { SealedTable } from '@/lib/profiles/sealed-table';
import { pictures } from '@/lib/profiles/store';

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

/** Whether every picture of a profile is here and opens; one that does not is what an import can bring back. */
export async function picturesOpen({ documents }: Profile): Promise<boolean> {
  try {
    const opened = await Promise.all(documents.map(({ picture }) => pictures.get(picture)));
    return opened.every((picture) => picture !== null);
  } catch (error) {
    if (error instanceof DamagedRecord) return false;
    throw error;
  }
}
