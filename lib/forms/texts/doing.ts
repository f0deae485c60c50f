import { nounPhrase } from './noun-phrase';
import { gerund } from './verb-forms';
import type { Token } from './word-list';

/** uploading documents */
export function doing(tokens: readonly Token[]): string | null {
  const [first, ...object] = tokens;
  if (!first?.verb) return null;
  const of = object.length > 0 ? nounPhrase(object) : '';
  if (of === null) return null;
  const said = gerund(first.verb.base);
  return of === '' ? said.replace(/ (?:to|for|of|about|with)$/u, '') : `${said} ${of}`;
}
