import type { ReadCharacter } from './lines';

/** Less likely readings are not kept. */
const LEAST_LIKELY = 1e-4;
const MOST_OTHERS = 5;
/** The first class stands for “no further character”. */
const BLANK = 0;

/**
 * The characters of one line out of the recogniser's answer: the likeliest class of each step, repeats and blanks left
 * out (greedy CTC).
 *
 * @param answer for each step the probability of every class
 * @param alphabet the text of each class; the first is the blank
 * @param used how many of the steps the line covers; the rest is padding
 */
export function decodeCharacters(
  answer: Float32Array,
  alphabet: readonly string[],
  used: number,
): ReadCharacter[] {
  const classes = alphabet.length;
  const steps = Math.min(Math.floor(answer.length / classes), Math.ceil(used));
  const characters: ReadCharacter[] = [];
  let last = BLANK;
  for (let step = 0; step < steps; step += 1) {
    const row = answer.subarray(step * classes, (step + 1) * classes);
    const best = likeliest(row);
    const probability = row[best] ?? 0;
    const known = characters.at(-1);
    if (best !== BLANK && best === last && known) {
      // The same character, seen once more: its surest sight counts.
      if (probability > known.probability)
        characters[characters.length - 1] = { ...known, probability };
    } else if (best !== BLANK) {
      characters.push({
        text: alphabet[best] ?? '',
        probability,
        at: (step + 0.5) / used,
        others: othersIn(row, best, alphabet),
      });
    }
    last = best;
  }
  return characters;
}

function likeliest(row: Float32Array): number {
  let best = 0;
  for (let at = 1; at < row.length; at += 1) if ((row[at] ?? 0) > (row[best] ?? 0)) best = at;
  return best;
}

function othersIn(row: Float32Array, best: number, alphabet: readonly string[]): string[] {
  const likely: number[] = [];
  for (let at = 1; at < row.length; at += 1)
    if (at !== best && (row[at] ?? 0) > LEAST_LIKELY) likely.push(at);
  return likely
    .toSorted((one, other) => (row[other] ?? 0) - (row[one] ?? 0))
    .slice(0, MOST_OTHERS)
    .map((at) => alphabet[at] ?? '');
}
