import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { findMessage, findPlaceholder } from '@/lib/forms';
import { composeText } from '@/lib/forms/texts/compose-text';

/**
 * What the short texts of portals that nobody has written down are in English: as a source has them, or put together
 * from their words. The ledger fails when one is lost or said otherwise and when more are known
 * (`npx vitest run test/unit/forms/portal-texts.test.ts --update=all` rewrites it; each new line has to be read).
 */
test('short texts of portals', async () => {
  const texts = readFileSync('test/markup/texts/real.txt', 'utf8')
    .split('\n')
    .filter((text) => text !== '' && !text.startsWith(';'));
  const lines = texts.map((zh) => {
    const en = findMessage(zh)?.en ?? findPlaceholder(zh)?.en ?? composeText(zh);
    return `${zh} = ${en ?? '-'}`;
  });
  const known = lines.filter((line) => !line.endsWith(' = -')).length;
  expect(known / texts.length).toBeGreaterThanOrEqual(0.85);
  const head = `${known} of ${texts.length} in English`;
  await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot('portal-texts.txt');
});
