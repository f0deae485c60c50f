import { Converter } from 'opencc-js/t2cn';

import { allDivisions } from '../divisions';

/** Where traditional characters are written, each with its own choice of forms. */
const WRITTEN_IN = ['tw', 'hk', 't'] as const;

/**
 * The traditional characters in common use (Big5, level 1) whose simplified form is in common use as well (GB2312),
 * each followed by that form. What stands in the names of divisions is simplified as it is (乾安县).
 */
export function buildSimplified(): string {
  const simplify = WRITTEN_IN.map((from) => Converter({ from, to: 'cn' }));
  const usual = characters('gb2312', [0xb0, 0xf7]);
  const named = new Set(allDivisions().flatMap(({ zh }) => [...zh]));
  let pairs = '';
  for (const traditional of characters('big5', [0xa4, 0xc6])) {
    const simplified = simplify
      .map((convert) => convert(traditional))
      .find((one) => one !== traditional);
    if (simplified !== undefined && usual.has(simplified) && !named.has(traditional))
      pairs += traditional + simplified;
  }
  return pairs;
}

/** The characters of a two-byte encoding whose first byte lies in a range. */
function characters(encoding: string, [first, last]: readonly [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let high = first; high <= last; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const text = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(text)) found.add(text);
    }
  }
  return found;
}
