/** A full stop that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|No|approx|Co|Ltd|Inc|incl|Mr|Ms|St)\.$/u;
const END = /[.;?!]["”’)]*(?=\s+\S)/gu;
/** A shorter one says too little to stand alone. */
const SHORTEST = 12;

/** The first sentence of a text and what comes after it, which may be nothing. */
export function firstSentence(text: string): { first: string; rest: string } {
  const whole = text.trim();
  for (const { 0: end, index } of whole.matchAll(END)) {
    const first = whole.slice(0, index + end.length);
    if (first.length < SHORTEST || ABBREVIATION.test(first)) continue;
    return { first: first.replace(/;$/u, '.'), rest: whole.slice(first.length).trim() };
  }
  return { first: whole, rest: '' };
}
