import { join } from 'node:path';

import type { Count } from '../markup/count';
import ledger from './ledgers/markup.json' with { type: 'json' };
import { expect, test } from './support/plain-browser';
import { bundleRecogniser } from './support/recogniser';

/**
 * Every documented label of every system in every kind of markup. `ledgers/markup.json` says how many of each kind are
 * not found and why; more fail, and so do fewer: then the ledger is out of date. `npm run recognition:report` lists them.
 */
test('labels in every kind of markup', async ({ page }) => {
  test.slow(true, 'reads some hundred pages in each of two dozen kinds');
  const bundle = await bundleRecogniser(join(import.meta.dirname, '../markup/count.ts'));
  await page.setContent('<!doctype html><body></body>');
  const counts = await page.evaluate<Record<string, Count>>(`${bundle};beianLens.countKinds()`);
  // The same in a frame in a frame, where the page around it is not the document.
  await page.setContent('<iframe srcdoc="<iframe srcdoc=\'<body></body>\'></iframe>"></iframe>');
  await expect.poll(() => page.frames().length).toBe(3);
  const inner = page.frames()[2];
  const nested = await inner?.evaluate<Count>(`${bundle};beianLens.countKind('span')`);
  if (nested) counts['nested frame'] = nested;

  for (const [kind, { failures, ...count }] of Object.entries(counts)) {
    const description = JSON.stringify({ kind, ...count, failures });
    test.info().annotations.push({ type: 'markup', description });
  }
  const notFound = Object.fromEntries(
    Object.entries(counts).map(([kind, { unsure, wrong, missed }]) => [
      kind,
      { unsure, wrong, missed },
    ]),
  );
  const known = Object.entries(ledger).map(([kind, { unsure, wrong, missed }]) => [
    kind,
    { unsure, wrong, missed },
  ]);
  expect(notFound).toEqual(Object.fromEntries(known));
});
