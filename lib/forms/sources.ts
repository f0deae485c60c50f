import { sources } from './built/sources';

/** Where a fact comes from, for a reference on screen; `docs/sources.md` says more about each. */
export interface Source {
  title: string;
  publisher?: string;
  date: string;
  /** Absent where the document has no public address. */
  url?: string;
}

const byId = new Map<string, Source>(Object.entries(sources));

/** The document behind a source id; undefined for an id that `docs/sources.md` does not know. */
export function sourceOf(id: string): Source | undefined {
  return byId.get(id);
}
