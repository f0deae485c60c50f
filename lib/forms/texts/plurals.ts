/** Before these there are several. */
const MANY = new Set(['all', 'several', 'two', 'three', 'both', 'some', 'these', 'related']);
/** What is not counted, or counted already. */
const UNCOUNTED =
  /(?:s|information|content|data|access|advice|feedback|help|software|traffic|text|time|validity|light|history|space|storage|capital|hosting|proof|progress|Chinese|English|people|entry|web|hardware|mail)$/u;
const SINGULAR = /(?:ss|us|is|[A-Z]S|news|follows)$/u;

/** pictures, copies, addresses */
export function pluralOf(word: string): string {
  if (UNCOUNTED.test(word) && !/(?:ss|us)$/u.test(word)) return word;
  if (word.endsWith('person')) return word.replace(/person$/u, 'people');
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** all photos, these rules, 3 copies */
export function plural(words: string[], isCounted = false): string[] {
  const last = words.at(-1) ?? '';
  if (words[0] === 'this' && words.length > 1 && isPlural(last))
    return ['these', ...words.slice(1)];
  if ((!isCounted && !MANY.has(words[0] ?? '')) || words.length < 2 || !/^[a-zA-Z -]+$/u.test(last))
    return words;
  return [...words.slice(0, -1), last.includes(' of ') ? last : pluralOf(last)];
}

/** Whether a name speaks of several things: documents of the entity, name and address. */
export function isPlural(thing: string): boolean {
  const [head = ''] = thing.split(
    / (?:of|for|in|on|with|to|by|from|at|that|who|related|unrelated|above|below)\b/u,
  );
  return (
    / and /u.test(head) ||
    head.endsWith('people') ||
    (/(?:^| )[a-z-]+s$|IPs$/u.test(head) && !SINGULAR.test(head))
  );
}

/** What is said of one thing, as it is said of several: is wrong, are wrong. */
export const agreeing = (thing: string, said: string): string =>
  isPlural(thing) ? said.replace(/^(?:is|was|has|does)\b/u, (verb) => SEVERAL[verb] ?? verb) : said;

const SEVERAL: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
};
