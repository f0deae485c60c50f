/** Between the words; a line break would need two signs in a script. */
const BREAK = '|';

/**
 * A table of words as one text that weighs less: the words in their order, each told by how many characters it shares
 * with the one before it and by what is its own, then what each is in English. A word begins with no digit, and none
 * has the mark between them.
 */
export function packed(table: Readonly<Record<string, string>>): string {
  const words = Object.keys(table).toSorted();
  const own = words.map((word, at) => {
    let shared = sharedLength(word, words[at - 1] ?? '');
    while (shared > 0 && /^\d/u.test(word.slice(shared))) shared--;
    return `${shared === 0 ? '' : shared}${word.slice(shared)}`;
  });
  return [...own, ...words.map((word) => table[word])].join(BREAK);
}

/** The entries of a packed table. */
export function unpacked(text: string): [word: string, en: string][] {
  const lines = text.split(BREAK);
  const count = lines.length / 2;
  let word = '';
  return lines.slice(0, count).map((line, at) => {
    const shared = /^\d+/u.exec(line)?.[0] ?? '';
    word = word.slice(0, Number(shared)) + line.slice(shared.length);
    return [word, lines[count + at] ?? ''];
  });
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}
