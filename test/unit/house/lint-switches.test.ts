import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const FOLDERS = ['components', 'entrypoints', 'lib', 'scripts', 'test/e2e', 'test/unit'];

test('whoever switches a rule of the linter off says why', () => {
  const lines = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => /(oxlint|eslint)-disable/.test(line) && /\/[/*]/.test(line)),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/-disable[\w-]* [\w/, -]+ -- \w/.test(line))).toEqual([]);
});
