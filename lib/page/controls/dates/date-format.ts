const SHAPES = ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY年MM月DD日', 'YYYY.MM.DD'] as const;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const padded = (number: number | string): string => String(number).padStart(2, '0');

/**
 * A shown date as `YYYY-MM-DD`, also `Apr 30, 2031`, `4月 30, 2031` and `30/04/2031`; null when the text is none, or
 * could be two and the placeholder of its box does not tell which: `04/05/2031`.
 */
export const isoOf = (text: string, placeholder = ''): string | null =>
  inYearOrder(text) ?? yearLast(text, shapeOf(placeholder));

function inYearOrder(text: string): string | null {
  const digits =
    /(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (digits) return `${digits[1]}-${padded(digits[2] ?? '')}-${padded(digits[3] ?? '')}`;
  const words = /(?:([A-Z][a-z]{2})[a-z]*|(\d{1,2})月)\s*(\d{1,2}),?\s*(\d{4})/.exec(text);
  if (!words) return null;
  const month = words[2] ?? MONTHS.indexOf(words[1] ?? '') + 1;
  return Number(month) > 0 ? `${words[4]}-${padded(month)}-${padded(words[3] ?? '')}` : null;
}

function yearLast(text: string, shape = ''): string | null {
  const found = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/.exec(text);
  const [first, second] = [Number(found?.[1]), Number(found?.[3])];
  const readings = [
    { order: /^d/i, day: first, month: second },
    { order: /^m/i, day: second, month: first },
  ].filter(({ day, month }) => day > 0 && day <= 31 && month > 0 && month <= 12);
  const told = readings.find(({ order }) => order.test(shape));
  const [only, other] = readings;
  const reading = told ?? (first === second || !other ? only : undefined);
  return found && reading ? `${found[4]}-${padded(reading.month)}-${padded(reading.day)}` : null;
}

/** `2031-04-30` in a shape of `YYYY`, `MM`, `DD`, `M`, `D` and `MMM` (the English short name). */
export function inShape(iso: string, shape: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const tokens: Record<string, string> = {
    yyyy: year,
    mmm: MONTHS[Number(month) - 1] ?? month,
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
  };
  return shape.replace(/y{4}|m{1,3}|d{1,2}/gi, (token) => tokens[token.toLowerCase()] ?? token);
}

/** The shape that a placeholder names, literally or by an example; undefined when it names none. */
export function shapeOf(placeholder: string): string | undefined {
  const literal = /(?:[ymd]{1,4}[^a-z\p{Script=Han}]*[年月日]?){3}/iu.exec(placeholder)?.[0];
  if (literal && /y{4}/i.test(literal) && /m/i.test(literal) && /d/i.test(literal))
    return literal.replace(/[^ymd年月日]+$/i, '');
  const example = inYearOrder(placeholder);
  return example
    ? SHAPES.find((shape) => placeholder.includes(inShape(example, shape)))
    : undefined;
}

/** The shapes to try, the one that the page itself shows first. */
export function shapesFor(placeholders: readonly string[]): string[] {
  const named = placeholders.map(shapeOf).filter((shape) => shape !== undefined);
  const inChinese = named.map((shape) => shape.replace('MMM', 'M月'));
  return [...new Set([...named, ...inChinese, ...SHAPES])];
}
