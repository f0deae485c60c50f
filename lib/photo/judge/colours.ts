import { colour } from '../data/thresholds.json';
import { hueOf } from './oklab';

export type ClothColour = 'red' | 'blue' | 'dark-blue' | 'other';

/**
 * Whether one OKLab colour of cloth counts as red or blue; `dark-blue` may as well be black. Saturation (chroma by
 * lightness) rather than chroma decides, because a fold in the shade has the same saturation and less chroma.
 */
export function clothColour(l: number, a: number, b: number): ClothColour {
  const chroma = Math.hypot(a, b);
  if (chroma < colour.darkBlue.chroma.value) return 'other';
  const hue = hueOf(a, b);
  if (fits(colour.red, l, chroma, hue)) return 'red';
  if (fits(colour.blue, l, chroma, hue) || fits(colour.warmBlue, l, chroma, hue)) return 'blue';
  if (fits({ ...colour.darkBlue, hue: colour.blue.hue }, l, chroma, hue)) return 'dark-blue';
  return 'other';
}

/**
 * What a reviewer may call red or blue although it is none here: as much colour, with a hue just outside of the range.
 */
export function borderColour(l: number, a: number, b: number): 'red' | 'blue' | null {
  if (clothColour(l, a, b) !== 'other') return null;
  const chroma = Math.hypot(a, b);
  const hue = hueOf(a, b);
  const { red, blue } = colour;
  if (fits({ ...red, hue: red.border }, l, chroma, hue)) return 'red';
  if (fits({ ...blue, hue: blue.border }, l, chroma, hue)) return 'blue';
  return null;
}

interface Limits {
  hue: { value: number[] };
  saturation: { value: number };
  chroma: { value: number };
  lightness: { value: number[] };
}

function fits(limits: Limits, l: number, chroma: number, hue: number): boolean {
  return (
    chroma >= limits.chroma.value &&
    chroma >= limits.saturation.value * l &&
    within(hue, limits.hue.value) &&
    within(l, limits.lightness.value)
  );
}

function within(value: number, [low = -Infinity, high = Infinity]: readonly number[]): boolean {
  return value >= low && value <= high;
}
