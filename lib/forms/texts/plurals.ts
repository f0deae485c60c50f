/** Before these there are several. */
const MANY = new Set(['all', 'several', 'two', 'three', 'both', 'some']);
const COUNTED =
  /^(?:required )?(?:photo|picture|file|domain|website|order|filing|template|agreement|copy|person|account|field|item|certificate|attachment|document)$/u;

/** all photos */
export function plural(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  if (!MANY.has(words[0] ?? '') || !COUNTED.test(last)) return words;
  return [
    ...words.slice(0, -1),
    last === 'copy' ? 'copies' : last === 'person' ? 'people' : `${last}s`,
  ];
}
