import { BLACK, type Colour, contrast, over, parseColour, READABLE, toCss, WHITE } from './colour';
import { type Grounds, parentOf } from './ground';

/** How strong a quiet note is beside the page's own text. */
const QUIET = 0.78;

/** `--text-muted` and `--text` of the design tokens, light and dark. */
export const OURS: readonly Colour[] = [
  { red: 87, green: 94, blue: 103, alpha: 1 },
  { red: 168, green: 176, blue: 185, alpha: 1 },
  { red: 27, green: 30, blue: 34, alpha: 1 },
  { red: 232, green: 234, blue: 237, alpha: 1 },
];

/**
 * The colour of a note: a quieter shade of the text around it where that can be read, otherwise the quietest of ours
 * that can. `around` is the colour of the text around the note, `ground` what is behind it.
 */
export function readableInk(around: Colour, ground: Colour): Colour {
  const candidates = [{ ...around, alpha: around.alpha * QUIET }, around, ...OURS].map((colour) =>
    over(colour, ground),
  );
  const readable = candidates.find((colour) => contrast(colour, ground) >= READABLE);
  if (readable) return readable;
  return contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
}

/**
 * The colour for a note beside `text`; null to leave it as what is around it. On a picture the page's own text is what
 * its makers could read.
 */
export function inkFor(note: Element, text: Element, grounds: Grounds): string | null {
  const frame = parentOf(note);
  if (!frame) return null;
  const ground = grounds.behind(frame);
  if (!ground) return getComputedStyle(text).color;
  const around = parseColour(getComputedStyle(frame).color);
  return around && toCss(readableInk(around, ground));
}
