import type { Token } from './word-list';

/** What a clause says by one word of it; undefined when that word decides nothing. */
export type Rule = (
  first: Token,
  rest: readonly Token[],
  say: (tokens: readonly Token[]) => string | null,
) => string | null | undefined;
