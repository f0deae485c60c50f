import type { Cloth } from './variants';

/** What a colour of cloth is, as far as everybody would say the same; `between` is left out of the score. */
export type Truth = 'red' | 'blue' | 'other' | 'between';

export interface NamedCloth {
  name: string;
  truth: Truth;
  cloth: Cloth;
}

const named = (name: string, truth: Truth, l: number, c: number, h: number): NamedCloth => ({
  name,
  truth,
  cloth: { l, c, h },
});

/** Colours by name, most of them as shops call them. */
export const NAMED_CLOTHS: readonly NamedCloth[] = [
  named('red', 'red', 0.58, 0.22, 27),
  named('crimson', 'red', 0.52, 0.2, 20),
  named('brick', 'red', 0.45, 0.14, 28),
  named('dark red', 'red', 0.36, 0.13, 26),
  named('maroon', 'red', 0.28, 0.1, 24),
  named('vermilion', 'red', 0.6, 0.21, 32),
  named('royal blue', 'blue', 0.48, 0.2, 264),
  named('blue', 'blue', 0.55, 0.16, 255),
  named('sky blue', 'blue', 0.76, 0.1, 238),
  named('light blue', 'blue', 0.85, 0.06, 245),
  named('jeans', 'blue', 0.48, 0.065, 255),
  named('washed jeans', 'blue', 0.65, 0.055, 250),
  named('dark denim', 'blue', 0.32, 0.055, 262),
  named('navy', 'blue', 0.27, 0.07, 265),
  named('dark navy suit', 'between', 0.22, 0.03, 265),
  named('steel blue', 'blue', 0.55, 0.1, 245),
  named('orange', 'other', 0.7, 0.17, 60),
  named('dark orange', 'other', 0.62, 0.17, 50),
  named('rust', 'other', 0.48, 0.13, 48),
  named('brown', 'other', 0.4, 0.075, 55),
  named('dark brown', 'other', 0.28, 0.045, 50),
  named('tan', 'other', 0.66, 0.07, 68),
  named('beige', 'other', 0.82, 0.045, 80),
  named('skin', 'other', 0.72, 0.075, 52),
  named('mustard', 'other', 0.7, 0.14, 85),
  named('yellow', 'other', 0.86, 0.16, 98),
  named('olive', 'other', 0.45, 0.08, 115),
  named('green', 'other', 0.52, 0.14, 145),
  named('dark green', 'other', 0.32, 0.07, 150),
  named('mint', 'other', 0.85, 0.08, 170),
  named('teal', 'other', 0.5, 0.09, 192),
  named('dark teal', 'other', 0.35, 0.06, 195),
  named('turquoise', 'between', 0.72, 0.12, 208),
  named('purple', 'other', 0.45, 0.16, 305),
  named('dark purple', 'other', 0.3, 0.1, 308),
  named('lavender', 'other', 0.78, 0.08, 305),
  named('magenta', 'other', 0.58, 0.23, 335),
  named('pink', 'other', 0.84, 0.08, 5),
  named('hot pink', 'other', 0.68, 0.2, 355),
  named('salmon', 'between', 0.74, 0.13, 28),
  named('burgundy', 'between', 0.3, 0.09, 14),
  named('white', 'other', 0.94, 0.004, 90),
  named('light grey', 'other', 0.75, 0.006, 250),
  named('grey', 'other', 0.52, 0.008, 255),
  named('charcoal', 'other', 0.3, 0.01, 260),
  named('black', 'other', 0.17, 0.006, 270),
];

const STEPS = [
  { name: 'dark', l: 0.35, c: 0.12 },
  { name: 'middle', l: 0.5, c: 0.16 },
  { name: 'light', l: 0.7, c: 0.12 },
];

/** The hue circle in steps of 15 degrees, at three lightnesses. */
export const HUE_CIRCLE: readonly NamedCloth[] = STEPS.flatMap(({ name, l, c }) =>
  Array.from({ length: 24 }, (_, step) => {
    const h = step * 15;
    return named(`${name} ${h}°`, truthOf(h, name), l, c, h);
  }),
);

function truthOf(hue: number, step: string): Truth {
  if (hue === 30) return step === 'light' ? 'between' : 'red';
  if (hue === 15) return step === 'light' ? 'other' : 'between';
  if (hue >= 240 && hue <= 270) return 'blue';
  if ([210, 225, 285].includes(hue)) return 'between';
  return 'other';
}

/** The few colours on which light, encoding and backdrop are tried. */
export const TRIED_CLOTHS: readonly NamedCloth[] = NAMED_CLOTHS.filter(({ name }) =>
  [
    'red',
    'dark red',
    'royal blue',
    'jeans',
    'light blue',
    'navy',
    'orange',
    'brown',
    'purple',
    'teal',
    'pink',
    'beige',
    'grey',
    'white',
    'black',
  ].includes(name),
);
