import data from './data/sources.json';

/** Where a fact was read. `reliability` is A for a publisher's own pages down to D for blogs. */
export interface Source {
  title: string;
  publisher: string;
  edition: string;
  address?: string;
  reliability: string;
}

/** Every source that a rule may name, by id. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(Object.entries(data));
