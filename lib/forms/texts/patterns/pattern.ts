import { nounPhrase } from '../noun-phrase';
import { hasOtherSense } from '../readings';
import { remembered } from '../remembered';
import { tokensOf } from '../tokens';

export { both } from '../both';

/** English for a clause; null when it is not known. */
export type Say = (clause: string) => string | null;

/** What stands in a known place of a clause is said apart, and then put together; null as soon as one part is not known. */
export interface Pattern {
  clause: RegExp;
  say(parts: readonly string[], say: Say): string | null;
}

/** A name in English; null when it has a word that is not in the list. */
export const name = remembered((zh: string): string | null => {
  const tokens = tokensOf(zh);
  const said = nounPhrase(tokens);
  return tokens && said !== null && hasOtherSense(zh, tokens, said) ? null : said;
});

/** A thing in English, and nothing that is done to one: 要求, but not 要求拍照. */
export function thing(zh: string): string | null {
  const tokens = tokensOf(zh);
  const last = tokens?.at(-1);
  return last?.noun !== undefined || last?.raw ? nounPhrase(tokens) : null;
}
