import { describe, expect, it } from 'vitest';

import { clothColour } from '@/lib/photo/judge/colours';
import { toOklab } from '@/lib/photo/judge/oklab';

const TABLE = {
  red: ['#ff0000', '#dc143c', '#8b0000', '#800000', '#b22222', '#a52a2a', '#c8102e', '#9e1b32'],
  blue: [
    '#0000ff',
    '#000080',
    '#4169e1',
    '#4682b4',
    '#87ceeb',
    '#1560bd',
    '#5b7c99',
    '#2b3a55',
    '#6495ed',
    '#1e90ff',
  ],
  'dark-blue': ['#141c2b', '#1a2030'],
  other: [
    '#ffa500',
    '#ff8c00',
    '#8b4513',
    '#a0522d',
    '#d2691e',
    '#008080',
    '#40e0d0',
    '#00a08a',
    '#800080',
    '#4b0082',
    '#9370db',
    '#ff00ff',
    '#ff1493',
    '#ffc0cb',
    '#fa8072',
    '#e0ac69',
    '#8d5524',
    '#f1c27d',
    '#5c3a21',
    '#808000',
    '#228b22',
    '#ffff00',
    '#f5f5dc',
    '#ffffff',
    '#808080',
    '#2f2f31',
    '#000000',
    '#5a6068',
    '#e8edf2',
  ],
} as const;

const bytes = (hex: string) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as [
    number,
    number,
    number,
  ];

/** As OKLCH. */
const lit = (l: number, chroma: number, hue: number) =>
  clothColour(
    l,
    chroma * Math.cos((hue * Math.PI) / 180),
    chroma * Math.sin((hue * Math.PI) / 180),
  );

it('tells light blue under warm light from white and grey under cold light', () => {
  expect(lit(0.85, 0.029, 222)).toBe('blue');
  expect(lit(0.93, 0.029, 250)).toBe('other');
  expect(lit(0.74, 0.033, 253)).toBe('other');
});

describe.each(Object.entries(TABLE))('cloth that is %s', (colour, examples) => {
  it.each(examples)('%s', (hex) => {
    expect(clothColour(...toOklab(...bytes(hex)))).toBe(colour);
  });
});
