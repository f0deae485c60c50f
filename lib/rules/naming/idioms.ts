import data from '../data/idioms.json';
import type { PlainText } from './find-words';

const LENGTH = 4;
let known: Set<string> | undefined;

function idioms(): Set<string> {
  if (!known) {
    known = new Set();
    for (let at = 0; at < data.words.length; at += LENGTH) {
      known.add(data.words.slice(at, at + LENGTH));
    }
  }
  return known;
}

/** The first common four-character idiom (成语) in a name. Rare idioms are not known: see the data file. */
export function findIdiom({ text }: PlainText): string | undefined {
  for (let at = 0; at + LENGTH <= text.length; at += 1) {
    const part = text.slice(at, at + LENGTH);
    if (idioms().has(part)) return part;
  }
  return undefined;
}
