import { PROFILE, SITES } from '../gallery/sites';
import { expect, test } from './support/browser';
import { connectTo, galleryState, notFilled, openGalleryPage } from './support/filling';

test.use({ sharesBrowser: true });

/**
 * Tables whose heads are labels and whose rows are websites, filled and undone by the built extension on pages of the
 * component libraries: what their framework holds is what counts.
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
    expect(notFilled(await tab.fill(PROFILE))).toEqual([]);
    expect((await galleryState(page)).sites).toEqual(SITES);

    const kept = notFilled(await tab.undo()).map(({ key }) => key);
    expect([...new Set(kept)]).toEqual(KEPT(library));
    expect(left(library, await galleryState(page))).toEqual(SITES.map(({ id }) => [id]));
  });
