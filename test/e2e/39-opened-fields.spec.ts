import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type { Report } from '../../lib/autofill/types';
import { answerKeys } from './support/answers';
import { expect, test } from './support/browser';
import { connectTo, galleryState, openGalleryPage } from './support/filling';
import { bundleRecogniser } from './support/recogniser';

test.use({ sharesBrowser: true });

/** Pages that ask about an administrator only once somebody new is chosen: plain, React with radios, with cards. */
const PAGES = ['portal-websites', 'fusion-website', 'tencent-website'];

const PROFILES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/demo/profiles.json'), 'utf8'),
) as { plain: { profiles: { kind: string; administrators: { name: string }[] }[] } };
const profile = PROFILES.plain.profiles.find(({ kind }) => kind === 'organization');

const heldBy = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.__replica?.state() ?? {}).filter(
        ([, value]) => value && JSON.stringify(value) !== '[]',
      ),
    ),
  );

for (const key of answerKeys().filter(({ name }) => PAGES.includes(name)))
  test(`${key.name}: one press chooses the administrator and fills what that opens, and undo takes it back`, async ({
    openFilingPage,
    openExtensionPage,
  }) => {
    const name = profile?.administrators[0]?.name ?? '';
    expect(name).not.toBe('');
    const popup = await openExtensionPage('popup.html');
    await popup.evaluate(
      await bundleRecogniser(join(import.meta.dirname, 'support/fill-entry.ts')),
    );
    const page = await openFilingPage(key.address);
    await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
    await popup.evaluate(
      `beianLens.connect(${JSON.stringify(page.url())}).then((tab) => { window.tab = tab; })`,
    );
    const asked = () => popup.evaluate('tab.keys()');
    await expect.poll(asked).toContain('admin.choice');
    expect(await asked()).not.toContain('admin.name');
    const before = await heldBy(page);
    expect(JSON.stringify(before)).not.toContain(name);

    const reports = (await popup.evaluate(`tab.fill(${JSON.stringify(profile)})`)) as Report[];
    const outcomes = Object.fromEntries(
      reports.flatMap(({ items }) => items.map((item) => [item.key, item.outcome])),
    );
    expect(outcomes).toMatchObject({
      'admin.choice': 'filled',
      'admin.name': 'filled',
      'admin.certificateNumber': 'filled',
      'admin.mobile': 'filled',
    });
    expect(JSON.stringify(await heldBy(page))).toContain(name);

    await popup.evaluate('tab.undo()');
    await expect.poll(async () => JSON.stringify(await heldBy(page))).not.toContain(name);
  });

/** The same choice as the libraries draw it, in each of the ways in which pages ask it. */
const ASKED = ['radio', 'checkbox', 'select'];

for (const library of ['antd', 'element-plus'])
  for (const asked of ASKED)
    test(`${library}: a new administrator is chosen by ${asked} and filled in the same press`, async ({
      context,
      openExtensionPage,
    }) => {
      const [administrator] = profile?.administrators ?? [];
      const popup = await openExtensionPage('popup.html');
      const page = await openGalleryPage(context, `opened-${library}/#${asked}`);
      const tab = await connectTo(popup, page);
      await expect
        .poll(async () => (await tab.plan(profile)).map(({ field }) => field.key))
        .toContain('admin.choice');
      await tab.press(profile);
      expect(await galleryState(page)).toMatchObject({
        who: 'new',
        ...administratorOf(administrator),
      });
    });

/** What the page holds of whoever is in charge. */
const administratorOf = (person: unknown): object => {
  const { name, mobile } = person as { name: string; mobile: string };
  return { name, mobile };
};
