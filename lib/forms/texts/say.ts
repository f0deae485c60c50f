import { command } from './command';
import { ending } from './ending';
import { leading } from './leading';
import { modal } from './modal';
import { nounPhrase } from './noun-phrase';
import type { Token } from './word-list';

/** What a clause says: by its first word, by its last, by a verb within, else a verb with its object or a name. */
export function say(tokens: readonly Token[]): string | null {
  const [first, ...rest] = tokens;
  if (!first) return null;
  // Alone it is the name of the matter, not what is to be done.
  if (first.zh === '备案' && rest.length === 0) return 'ICP filing';
  // 说明域名实名的关系: here it would be a verb, and no heading.
  if (rest.length > 1 && /^(?:说明|注意|提示)$/u.test(first.zh)) return null;
  for (const rule of [leading, ending, modal]) {
    const said = rule(first, rest, say);
    if (said !== undefined) return said;
  }
  const said = command(tokens);
  if (said !== null) return said;
  return first.verb && first.noun === undefined ? null : nounPhrase(tokens);
}
