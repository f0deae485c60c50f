import type { Frame, Page } from '@playwright/test';

import { PROFILE, SITES } from '../gallery/sites';
import { answerKeys, prepare } from './support/answers';
import { expect, test } from './support/browser';
import { connectTo, galleryState, notFilled, openGalleryPage } from './support/filling';

test.use({ sharesBrowser: true });

/**
 * Tables whose heads are labels and whose rows are websites, and lists of hundreds in dialogs, filled and undone by the
 * built extension on pages of the component libraries: what their framework holds is what counts.
 */

/** Once plain, once with a head that stays, and with the first and the last column beside it. */
const LIBRARIES = ['antd', 'next', 'tdesign', 'arco', 'element-ui', 'element-plus'];
const FIELDS = 6 * SITES.length;

/** No library but TDesign lets go of a radio button. */
const KEPT = (library: string) => (library === 'tdesign' ? [] : ['service.kind']);

/** What a row holds besides what cannot be given back. */
const left = (library: string, state: Record<string, unknown>) =>
  (state.sites as Record<string, unknown>[]).map(({ id, service, ...others }) => [
    id,
    ...(library === 'tdesign' && service ? [service] : []),
    ...Object.values(others).filter(Boolean),
  ]);

for (const library of LIBRARIES)
  test(`${library}: each row of a table gets its own website, and gives it back`, async ({
    context,
    openExtensionPage,
  }) => {
    test.slow();
    const popup = await openExtensionPage('popup.html');
    const page = await openGalleryPage(context, `table-${library}/`);
    const plain = await connectTo(popup, page);
    await expect
      .poll(async () => (await plain.plan(PROFILE)).map(({ planned }) => planned.action))
      .toEqual(Array<string>(FIELDS).fill('fill'));

    await page.goto(`${page.url()}#fixed`);
    await page.reload();
    const tab = await connectTo(popup, page);
    await expect.poll(async () => (await tab.plan(PROFILE)).length).toBe(FIELDS);
    expect(notFilled(await tab.press(PROFILE))).toEqual([]);
    expect((await galleryState(page)).sites).toEqual(SITES);

    const kept = notFilled(await tab.undo()).map(({ key }) => key);
    expect([...new Set(kept)]).toEqual(KEPT(library));
    expect(left(library, await galleryState(page))).toEqual(SITES.map(({ id }) => [id]));
  });

/** With a list that draws only what is in view, in a window too small for the dialog. */
const DIALOGS = ['antd', 'antd4', 'next', 'tdesign', 'arco', 'element-plus'];
const WEBSITE = {
  id: crypto.randomUUID(),
  name: '山野植物',
  instance: { instance: '云服务器387', serviceCode: 'ab12cd34-0000-4000-8000-000000000001' },
};

/** How the page holds itself still behind the dialog. */
const stillness = (page: Page) =>
  page.evaluate(() => [document.body.getAttribute('style'), document.body.className, scrollY]);

for (const library of DIALOGS)
  test(`${library}: a list of hundreds in a dialog is filled, and the dialog stays`, async ({
    context,
    openExtensionPage,
  }) => {
    test.slow();
    const popup = await openExtensionPage('popup.html');
    const page = await openGalleryPage(context, `dialog-${library}/`);
    await page.setViewportSize({ width: 900, height: 360 });
    await page.bringToFront();
    await page.getByRole('button', { name: '新增网站' }).click();
    // While it slides in, what is in it counts as not seen.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    const tab = await connectTo(popup, page);
    const profile = { kind: 'organization', websites: [WEBSITE] };
    await expect
      .poll(async () => (await tab.plan(profile)).map(({ planned }) => planned.action))
      .toEqual(['fill', 'fill', 'fill']);
    const before = await stillness(page);

    expect(notFilled(await tab.press(profile))).toEqual([]);
    const { name, instance } = WEBSITE;
    expect(await galleryState(page)).toEqual({
      isOpen: true,
      site: name,
      server: 's-387',
      code: instance.serviceCode,
    });
    expect(await stillness(page)).toEqual(before);

    expect(notFilled(await tab.undo())).toEqual([]);
    const { isOpen, ...others } = await galleryState(page);
    expect(isOpen).toBe(true);
    expect(Object.values(others).filter(Boolean)).toEqual([]);
    expect(await stillness(page)).toEqual(before);
  });

const ADMINISTRATOR = crypto.randomUUID();
/** Documents without an end. */
const FOR_GOOD = {
  kind: 'organization',
  leader: { validFrom: '2020-03-07', validUntil: '长期' },
  administrators: [{ id: ADMINISTRATOR, validFrom: '2019-05-01', validUntil: '长期' }],
  websites: [{ id: crypto.randomUUID(), administrator: ADMINISTRATOR }],
};

const LEADER = { leaderLongTerm: true, leaderValidity: ['2020-03-07', null] };
const ADMIN = { adminLongTerm: true, adminValidity: ['2019-05-01', null] };
/** What each page of the replica holds then, and what of it could not be written. */
const VALIDITIES: Record<string, { held: object; locked?: string[] }> = {
  'fusion-entity': { held: LEADER },
  'antd-entity': { held: LEADER },
  'fusion-website': { held: ADMIN },
  'antd-website': { held: ADMIN },
  'psb-portal-entity': { held: { validFrom: '2020-03-07', longTerm: 'on' } },
  // The page locks both dates of its range once 长期 is ticked.
  'element-psb-entity': { held: { longTerm: true }, locked: ['leader.certificateValidity'] },
};

/** What a page holds of validities, apart from what is empty. */
const validity = (frame: Frame) =>
  frame.evaluate(() => {
    const { websites = [], ...state } = window.__replica?.state() ?? {};
    const held = { ...state, ...(websites as object[])[0] };
    return Object.fromEntries(
      Object.entries(held).filter(
        ([name, value]) => /valid|longTerm/i.test(name) && [value].flat().some(Boolean),
      ),
    );
  });

test('documents without an end are filled as such, for leader and administrator, and undone', async ({
  openFilingPage,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const popup = await openExtensionPage('popup.html');
  for (const key of answerKeys()) {
    const expected = VALIDITIES[key.name];
    if (!expected) continue;
    await test.step(key.name, async () => {
      const page = await openFilingPage(key.address);
      const frame = await prepare(page, key);
      await frame.locator('beian-lens-note').first().waitFor({ state: 'attached' });
      const before = await validity(frame);
      const tab = await connectTo(popup, page);
      const missed = notFilled(await tab.press(FOR_GOOD)).map((item) => item.key);
      expect.soft(missed, key.name).toEqual(expected.locked ?? []);
      expect.soft(await validity(frame), key.name).toEqual(expected.held);
      await tab.undo();
      expect.soft(await validity(frame), key.name).toEqual(before);
      await page.close();
    });
  }
});
