// @vitest-environment happy-dom
import { assert, constant, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contrast, parseColour, READABLE, WHITE } from '@/components/overlay/colour';
import { themeOn } from '@/components/overlay/ground';
import { readableInk } from '@/components/overlay/ink';

const rgb = (text: string) => {
  const colour = parseColour(text);
  if (!colour) throw new Error(`${text} is no colour`);
  return colour;
};
const channel = integer({ min: 0, max: 255 });
const colours = record({
  red: channel,
  green: channel,
  blue: channel,
  alpha: constant(1),
});

describe('the colours that a browser computes', () => {
  it.each([
    ['rgb(20, 65, 140)', { red: 20, green: 65, blue: 140, alpha: 1 }],
    ['rgba(0, 0, 0, 0.5)', { red: 0, green: 0, blue: 0, alpha: 0.5 }],
    ['color(srgb 1 0.2 0 / 0.25)', { red: 255, green: 51, blue: 0, alpha: 0.25 }],
    ['color(srgb 2.5e-2 0 0)', { red: 6.375, green: 0, blue: 0, alpha: 1 }],
  ])('%s', (text, colour) => expect(parseColour(text)).toEqual(colour));

  it.each(['oklch(0.5 0.2 240)', 'color(display-p3 1 0 0)', 'currentcolor', ''])(
    '%j cannot be told',
    (text) => expect(parseColour(text)).toBeNull(),
  );

  it.each([
    ['rgb(0, 0, 0)', 21],
    ['rgb(118, 118, 118)', 4.54],
    ['rgb(255, 255, 255)', 1],
  ])('%s on white has a contrast of %f', (text, expected) =>
    expect(contrast(rgb(text), WHITE)).toBeCloseTo(expected, 2),
  );
});

describe('the colour of a note', () => {
  it('can be read whatever the page has around and behind it', () => {
    assert(
      property(colours, colours, (around, ground) => {
        expect(contrast(readableInk(around, ground), ground)).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });

  it.each([
    ['a quieter shade of the text around it', 'rgb(51, 51, 51)', 'rgb(96 96 96)'],
    ['that text’s own where a quieter one is too faint', 'rgb(102, 102, 102)', 'rgb(102 102 102)'],
    ['ours where the text itself is too faint', 'rgb(153, 153, 153)', 'rgb(87 94 103)'],
  ])('on white is %s', (_, around, ink) => {
    const { red, green, blue } = readableInk(rgb(around), WHITE);
    expect(`rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)})`).toBe(ink);
  });

  it('is light on a dark header whose own text is dark', () => {
    expect(themeOn(readableInk(rgb('rgb(51, 51, 51)'), rgb('rgb(20, 65, 140)')))).toBe('light');
  });
});
