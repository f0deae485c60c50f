import CHARACTERS from './characters.json' with { type: 'json' };

/** Traditional characters for those of the words and patterns, each with its simplified form. */
const PAIRS = new Map(
  [...CHARACTERS.traditional].map((one, at) => [one, CHARACTERS.simplified[at] ?? one]),
);

/** A text in simplified characters. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (one) => PAIRS.get(one) ?? one);
