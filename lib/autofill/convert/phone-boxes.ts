import type { Box } from '../types';

const PARTS = ['country', 'area', 'number', 'extension'] as const;

/** What one of several boxes for a telephone number takes. */
export type PhonePart = (typeof PARTS)[number];

const HINTS: Record<PhonePart, RegExp> = {
  country: /国家|国际|国号|country/i,
  area: /(?<!国际|国家)区号|\barea\b/i,
  number: /号码|电话|座机|固话|手机|\bnumber\b|\bphone\b/i,
  extension: /分机|\bext/i,
};
/** The only digits that a box holds or shows as an example. */
const DIGITS: Partial<Record<PhonePart, RegExp>> = {
  country: /^\D*0{0,2}86\D*$/,
  area: /^\D*0\d{2,3}\D*$/,
  number: /^\D*\d{7,8}\D*$/,
};
/** Fewer characters hold no such part, more are no sign of it. */
const LENGTHS: Record<PhonePart, readonly [least: number, most: number]> = {
  country: [2, 6],
  area: [3, 6],
  number: [7, Infinity],
  extension: [1, 8],
};

/** The one part that a box names or holds; null when it tells nothing or several. */
function toldBy({ hint, held }: Box): PhonePart | null {
  for (const text of [held, hint]) {
    const shown = PARTS.find((part) => DIGITS[part]?.test(text));
    if (shown) return shown;
  }
  const names = PARTS.filter((part) => HINTS[part].test(hint));
  const short = names.filter((part) => part !== 'number');
  // 分机号码 and 国家号码 name a number, too.
  return (short.length > 0 ? short : names).length === 1 ? (short[0] ?? names[0] ?? null) : null;
}

function fits(box: Box, part: PhonePart): boolean {
  const told = toldBy(box);
  if (told) return told === part;
  const [least, most] = LENGTHS[part];
  if (box.longest !== undefined && (box.longest < least || box.longest > most)) return false;
  return box.kind === 'text' || part === 'country' || part === 'area';
}

/** Every choice of `count` parts in their order. */
function choices(count: number, from: readonly PhonePart[] = PARTS): PhonePart[][] {
  if (count === 0) return [[]];
  return from.flatMap((part, at) =>
    choices(count - 1, from.slice(at + 1)).map((rest) => [part, ...rest]),
  );
}

/**
 * What each of several boxes takes, by what the boxes say, hold and have room for, else by their number: two are area
 * code and number, four are everything. Null when that leaves more than one answer, or none.
 */
export function phoneParts(boxes: readonly Box[]): readonly PhonePart[] | null {
  const possible = choices(boxes.length).filter(
    (parts) =>
      parts.includes('number') &&
      (parts.length < 3 || parts.includes('area')) &&
      parts.every((part, at) => {
        const box = boxes[at];
        return box !== undefined && fits(box, part);
      }),
  );
  const [only] = possible;
  if (possible.length === 1 && only) return only;
  const areTexts = boxes.every(({ kind }) => kind === 'text');
  const usual = possible.find((parts) => parts.join() === 'area,number');
  return areTexts && usual ? usual : null;
}
