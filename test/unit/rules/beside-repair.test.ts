import { expect, test } from 'vitest';

import { messageBesideRepair } from '@/lib/rules/support/beside-repair';

test.each([
  [
    'two repairs',
    '“1 3” contains spaces, which the filing pages do not take. Remove the spaces. Use capital letters.',
    'Remove the spaces; Use capital letters',
    '“1 3” contains spaces, which the filing pages do not take.',
  ],
  ['another sentence than the button', 'It is wrong. Enter 3.', 'Enter 4', 'It is wrong. Enter 3.'],
  ['no repair', 'It is wrong. Enter 3.', undefined, 'It is wrong. Enter 3.'],
])('beside its button a message with %s says nothing twice', (_, message, label, shown) => {
  const finding = label === undefined ? { message } : { message, fix: { label, value: '' } };
  expect(messageBesideRepair(finding)).toBe(shown);
});
