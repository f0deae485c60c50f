import type { Token, Verb } from '../word-list';

/** A deed with what it is done to, how, and what is done after it. */
export interface Deed {
  zh: string;
  verb: Verb;
  object: string;
  /** How, where, with what, to whom. */
  around: readonly string[];
  next?: { joiner: string; deed: Deed };
}

/** What a clause says: what is to be done, or how something is. */
export interface Told {
  text: string;
  isBid: boolean;
}

/** Reads stretches of the words of one clause; each stretch once. */
export interface Reader {
  readonly tokens: readonly Token[];
  /** The text of a stretch. */
  zh(from: number, to: number): string;
  is(at: number, words: ReadonlySet<string>): boolean;
  thing(from: number, to: number): string | null;
  deed(from: number, to: number): Deed | null;
  told(from: number, to: number): Told | null;
}

/** How something is, as a clause tells it. */
export const statement = (text: string | null): Told | null =>
  text === null ? null : { text, isBid: false };
