import { pluralOf } from './plurals';
import type { Turn } from './turns';

/** 网站数量: how many there are, and no number that one has. */
export const counted: Turn = (tokens, nounPhrase) => {
  if (!/^(?:数量|个数|总数)$/u.test(tokens.at(-1)?.zh ?? '') || tokens.length < 2) return undefined;
  const before = tokens.slice(0, tokens.at(-2)?.zh === '的' ? -2 : -1);
  const last = before.at(-1);
  if (
    !last?.noun ||
    / of /u.test(last.noun) ||
    /^(?:最大|最小|最多|最少)$/u.test(before[0]?.zh ?? '')
  )
    return undefined;
  const [first = '', ...more] = (nounPhrase(before) ?? '').split(
    /(?= (?:of|for|in|on|with|to be|not|above|below)\b)/u,
  );
  return first === '' ? null : `number of ${pluralOf(first)}${more.join('')}`;
};
