import { lineOf, styleOf } from './one-look';

/** What lets more than this share of what is behind it through cannot be seen. */
const FAINTEST = 0.1;
/** What lets less than this share of what is behind it through hides it. */
const HIDING = 0.3;
/** Words behind a blur of so many pixels cannot be read. */
const BLUR = 6;

/** Filters of one number: `opacity(0.5)`, `blur(20px)`. */
const FILTER = /([a-z-]+)\(([\d.]+)/g;

const filtersOf = (filter: string): [string, number][] =>
  [...filter.matchAll(FILTER)].map(([, name = '', amount]) => [name, Number(amount)]);

/** Whether a filter leaves nothing to be recognised. Grey and inverted pages stay readable. */
const blots = (filter: string): boolean =>
  filtersOf(filter).some(
    ([name, amount]) =>
      (name === 'blur' && amount >= BLUR) ||
      (name === 'brightness' && (amount < FAINTEST || amount > 1 / FAINTEST)) ||
      (name === 'contrast' && amount < FAINTEST),
  );

/** The share of the light that the colours of a computed value hold back: 1 is opaque. */
const alphasIn = (value: string): number[] =>
  [...value.matchAll(/(?:rgba?|color|oklch|oklab|lab|lch)\(([^()]*)\)/g)].map(([, parts = '']) => {
    const alpha = /\/\s*([\d.]+)/.exec(parts)?.[1] ?? parts.split(',')[3];
    return alpha === undefined ? 1 : Number(alpha);
  });

/** A mask that is a file or an element may hide everything, so it counts as if it did. */
function masksAll(style: CSSStyleDeclaration): boolean {
  const image = style.maskImage || 'none';
  if (image === 'none') return false;
  return (
    image.includes('url(') ||
    style.maskMode === 'luminance' ||
    /(^|\s)0(px|%)/.test(style.maskSize) ||
    alphasIn(image).every((alpha) => alpha < FAINTEST)
  );
}

/** How opaque an element is painted, with everything above it: 1 is opaque, 0 is not painted at all. */
function opacityOf(element: Element): number {
  let share = 1;
  for (const at of lineOf(element)) {
    if (share === 0) break;
    const style = styleOf(at);
    share *= Number(style.opacity);
    if (style.filter !== 'none') {
      for (const [name, amount] of filtersOf(style.filter)) if (name === 'opacity') share *= amount;
      if (blots(style.filter)) return 0;
    }
    if (masksAll(style)) return 0;
  }
  return share;
}

/** Whether an element is painted so faintly that nobody sees it. */
export const isSeeThrough = (element: Element): boolean => opacityOf(element) < FAINTEST;

/**
 * Whether a style paints over what is behind it: by a colour, a gradient, or a blur. Pictures behind a text are left
 * out: watermarks are such pictures, mostly clear, and lie over whole pages.
 */
export function hidesBehind(style: CSSStyleDeclaration): boolean {
  if (blots(style.backdropFilter ?? 'none')) return true;
  const { backgroundColor, backgroundImage } = style;
  if ((alphasIn(backgroundColor)[0] ?? 0) > 1 - HIDING) return true;
  if (!backgroundImage.includes('gradient(') || backgroundImage.includes('url(')) return false;
  const alphas = alphasIn(backgroundImage);
  return alphas.length > 0 && alphas.every((alpha) => alpha > 1 - HIDING);
}

/** Whether what an element paints is opaque enough to hide what is behind it. */
export const isOpaque = (element: Element): boolean => opacityOf(element) > 1 - HIDING;
