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
