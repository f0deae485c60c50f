import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { hasSandbox } from '../../scripts/sandbox.mjs';

const missing = (): never => {
  throw new Error('ENOENT');
};

test.each([
  ['root', 0, missing, false],
  ['a user of a system without the setting', 1000, missing, true],
  ['a user of Windows, which has no user ids', undefined, missing, true],
  ['a user of an Ubuntu that restricts namespaces', 1000, () => '1\n', false],
  ['a user of a system that has the setting and does not', 1000, () => '0\n', true],
])('%s', (_case, user, read, sandbox) => {
  expect(hasSandbox(user === undefined ? { read, user: NaN } : { user, read })).toBe(sandbox);
});

test('whoever starts a browser asks here', () => {
  const folders = ['scripts', 'test/bench', 'test/e2e', 'test/papers', 'test/photos'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const others = files.filter(
    (file) =>
      /\.m?[jt]s$/u.test(file) &&
      /chromiumSandbox\s*:|getuid.*no-sandbox/u.test(readFileSync(file, 'utf8')),
  );
  expect(others.map((file) => file.replaceAll('\\', '/'))).toEqual(['scripts/sandbox.d.mts']);
});
