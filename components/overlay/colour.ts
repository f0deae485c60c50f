/** Red, green and blue from 0 to 255, and how much of what is behind shows through, as a share (1 is opaque). */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** The contrast that small text needs (WCAG 2.2, success criterion 1.4.3). */
export const READABLE = 4.5;

const solid = (level: number): Colour => ({ red: level, green: level, blue: level, alpha: 1 });
export const WHITE = solid(255);
export const BLACK = solid(0);

/** Reads a computed colour; null for a notation that is not red, green and blue. */
export function parseColour(text: string): Colour | null {
  const scale = text.startsWith('color(srgb ') ? 255 : 1;
  if (scale === 1 && !text.startsWith('rgb')) return null;
  const numbers = text.slice(text.indexOf('(')).match(/-?[\d.]+(?:e-?\d+)?/gu) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** What is seen of a colour that lies over another. */
export function over(above: Colour, below: Colour): Colour {
  const rest = below.alpha * (1 - above.alpha);
  const alpha = above.alpha + rest;
  if (alpha === 0) return below;
  const mix = (one: number, other: number): number => (one * above.alpha + other * rest) / alpha;
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha,
  };
}

/** From 1 (the same) to 21 (black on white), as WCAG counts it. Both are taken as opaque. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = Math.min(Math.max(channel, 0), 255) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export function toCss({ red, green, blue }: Colour): string {
  return `rgb(${red} ${green} ${blue})`;
}
