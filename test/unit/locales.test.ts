import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

it('names every string with letters, digits and underscores, or the browser refuses the extension', () => {
  const keys = readFileSync('locales/en.yml', 'utf8')
    .split('\n')
    .flatMap((line) => /^ *([^:#\s'"]+):/.exec(line)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});
