import { join } from 'node:path';

import type { Request } from '@playwright/test';

import { answerKeys, prepare } from './support/answers';
import { expect, test } from './support/browser';
import { expectExplained, unexplainedPages } from './support/explained-page';
import { expectFilledAndUndone } from './support/filled-page';
import { complaints } from './support/overlay';
import { bundleRecogniser } from './support/recogniser';

test.use({ sharesBrowser: true });

/** Every page of the replica, visited once by the built extension: explained, then filled, then undone. */

const keys = answerKeys();

/** What the page itself loads when a province or an entity type is chosen. */
const isOfPage = (url: string): boolean => new URL(url).pathname.startsWith('/replica-');

for (const family of new Set(keys.map((key) => key.family)))
  test(`${family}: everything that is not in the ledgers is explained, and filling and undoing presses and requests nothing`, async ({
    openFilingPage,
    openExtensionPage,
    context,
    requestsLeaving,
  }) => {
    test.setTimeout(240_000);
    const popup = await openExtensionPage('popup.html');
    await popup.evaluate(
      await bundleRecogniser(join(import.meta.dirname, 'support/fill-entry.ts')),
    );
    const requested: string[] = [];
    const note = (request: Request): void => {
      const url = request.url();
      if (url.startsWith('http') && !isOfPage(url)) requested.push(url);
    };
    context.on('request', note);
    for (const key of keys.filter((one) => one.family === family))
      await test.step(key.name, async () => {
        const page = await openFilingPage(key.address);
        const heard = complaints(page);
        const frame = await prepare(page, key);
        await expectExplained(page, frame, key, popup);
        expect(heard, key.name).toEqual([]);
        if (key.fields.length > 0) {
          requested.length = 0;
          await expectFilledAndUndone(page, key, popup);
          expect.soft(requested, key.name).toEqual([]);
        }
        await page.close();
      });
    context.off('request', note);
    expect(requestsLeaving).toEqual([]);
  });

test('every label of the two founding families is explained', () => {
  const missed = keys
    .filter(({ family }) => ['aliyun-2019', 'fusion'].includes(family))
    .flatMap(({ name }) =>
      (unexplainedPages[name]?.labels ?? []).map((label) => `${name} ${label}`),
    );
  expect(missed).toEqual([]);
});
