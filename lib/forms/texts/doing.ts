import MANNERS from '../english/words/manners.json' with { type: 'json' };
import { around } from './around';
import { nounPhrase } from './noun-phrase';
import { gerund } from './verb-forms';
import type { Token } from './word-list';

const ADVERBS: Readonly<Record<string, string>> = MANNERS.adverbs;

/** uploading documents */
export function doing(tokens: readonly Token[]): string | null {
  const manner = ADVERBS[tokens[0]?.zh ?? ''];
  if (manner !== undefined && tokens.length > 1)
    return around('', doing(tokens.slice(1)), ` ${manner}`);
  const [first, ...object] = tokens;
  if (!first?.verb) return null;
  const of = object.length > 0 ? nounPhrase(object) : '';
  if (of === null) return null;
  const said = gerund(first.verb.base);
  return of === '' ? said.replace(/ (?:to|for|of|about|with)$/u, '') : `${said} ${of}`;
}
