import KNOWN from '../data/traditional.json' with { type: 'json' };
import MORE from './characters.json' with { type: 'json' };

/** Traditional characters of labels, and further ones of short texts, each with its simplified form. */
const PAIRS = new Map(
  [KNOWN, MORE].flatMap(({ traditional, simplified }) =>
    [...traditional].map((one, at) => [one, simplified[at] ?? one] as const),
  ),
);

/** A text in simplified characters. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (one) => PAIRS.get(one) ?? one);
