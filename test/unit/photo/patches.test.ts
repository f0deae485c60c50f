import { describe, expect, it } from 'vitest';

import { area, largestPatch } from '@/lib/photo/judge/patches';

const draw = (text: string) => {
  const rows = text.trim().split(/\s+/);
  return {
    region: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0)),
    width: rows[0]?.length ?? 0,
    height: rows.length,
  };
};

describe('largestPatch', () => {
  it.each([
    ['nothing', '... ...', 0],
    ['one patch', '##. .#.', 3],
    ['corners do not connect', '#.# .#. #.#', 1],
    ['the end of one row does not connect to the start of the next', '..## ##..', 2],
    ['the larger of two', '##... ##..# ....#', 4],
    ['a ring', '### #.# ###', 8],
  ])('%s', (_, text, expected) => {
    const { region, width, height } = draw(text);
    expect(largestPatch(region, width, height)).toBe(expected);
  });
});

it('counts pixels', () => {
  expect(area(draw('#.# .##').region)).toBe(4);
});
