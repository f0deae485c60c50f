import { expect, test } from 'vitest';

import * as styles from '@/components/overlay/built/style';

/** Set by scripts on each host. */
const OF_ONE_HOST = ['--ink', '--gap', '--indent', '--rise'];

const sheets = Object.entries(styles);
const all = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

test.each(sheets)('%s has the tokens that it uses, and no others', (_, sheet) => {
  const used = all(sheet, /var\((--[\w-]+)/gu).filter((name) => !OF_ONE_HOST.includes(name));
  expect(used.length).toBeGreaterThan(2);
  expect(all(sheet, /(--[\w-]+):/gu)).toEqual(used);
});
