import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { bundleRecogniser } from '../e2e/support/recogniser';

/**
 * Prints how long recognition takes against other ways to look at the same page, in one run of Chromium:
 * `npx vite-node test/bench/recognition.ts`. “New” is a page whose nodes no script has touched before, as the overlay
 * meets it; the other columns repeat on one page.
 */
const PAGES = (['table', 'form item', 'label for', 'span'] as const).flatMap((markup) => [
  { markup, controls: 10, elements: 0 },
  { markup, controls: 100, elements: 0 },
  { markup, controls: 2_000, elements: 0 },
  { markup, controls: 40, elements: 3_000 },
  { markup, controls: 40, elements: 12_000 },
]);

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
const bundle = await bundleRecogniser(join(import.meta.dirname, 'recognition-entry.ts'));
await page.goto('about:blank');
await page.evaluate(`${bundle};globalThis.beianLens = beianLens`);

const call = (name: string, ...given: unknown[]): Promise<unknown> =>
  page.evaluate(`beianLens.${name}(...${JSON.stringify(given)})`);
const ratio = (one: number, other: number | undefined): string =>
  other === undefined ? '' : (one / other).toFixed(2);

const rows: Record<string, string | number>[] = [];
const at100 = new Map<string, number>();
for (const { markup, controls, elements } of PAGES) {
  const description = [markup, controls, elements];
  await call('build', ...description);
  await call('measure', 4, controls);
  const times = (await call('measure', 15, controls)) as Record<string, number>;
  const update = (await call('measureUpdate', 60)) as number;
  const rounds = controls > 1_000 ? 12 : 40;
  const fresh = (name: string) => call('measureNew', name, rounds, description) as Promise<number>;
  const recognitionNew = await fresh('recognition');
  const walkNew = await fresh('walkAll');
  const { recognition = 0 } = times;
  const each = recognition / controls;
  if (controls === 100) at100.set(markup, each);
  rows.push({
    markup,
    controls,
    elements: times.elements ?? 0,
    fields: times.fields ?? 0,
    ms: recognition.toFixed(3),
    '÷ TreeWalker, all nodes': ratio(recognition, times.walkAll),
    '÷ TreeWalker, new page': ratio(recognitionNew, walkNew),
    '÷ querySelectorAll': ratio(recognition, times.query),
    '÷ computeAccessibleName': ratio(recognition, times.names),
    'a control ÷ at 100': controls === 2_000 ? ratio(each, at100.get(markup)) : '',
    'row added, ms': update.toFixed(3),
  });
}
console.table(rows);
await browser.close();
