import { drawDocuments } from '../../scripts/demo/documents.mjs';
import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { ownNodes, settled } from './support/overlay';
import { openWith, pillOf, pressFill, readyButton } from './support/panel';

test.use({ sharesBrowser: true });

const ENTITY = '/order/selfBaEntity.htm';
const OURS = 'beian-lens-note, beian-lens-finding';

test.describe.configure({ timeout: 90_000 });

test.describe('with a browser of its own', () => {
  test.use({ sharesBrowser: false });

  test('after an update of the extension the next use removes everything and says to reload', async ({
    openFilingPage,
    worker,
  }) => {
    const page = await openFilingPage(ENTITY);
    await whenExplained(page);
    await controlOf(page, 'aliyun-2019-entity', 'leader.email').fill('not an address');
    await expect(findingsOf(page, 'leader.email')).not.toHaveCount(0);
    await settled(page);
    const before = await ownNodes(page);
    const labels = await page.locator('option[label]').count();
    expect(labels).toBeGreaterThan(0);

    await worker
      .evaluate(() => {
        (
          globalThis as unknown as { chrome: { runtime: { reload(): void } } }
        ).chrome.runtime.reload();
      })
      .catch(() => undefined);
    await expect(async () => {
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 330);
      await expect(page.locator(OURS)).toHaveCount(0, { timeout: 500 });
    }).toPass();

    await expect(page.locator('option[label]')).toHaveCount(0);
    await expect(pillOf(page)).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText(/reload/i);
    expect(await ownNodes(page)).toEqual(before);
    await page.locator('beian-lens-notice button').click();
    await expect(page.locator('beian-lens-notice')).toHaveCount(0);
  });
});

test('a page that the person leaves takes everything with it, and gets it back', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  await page.goto('https://beian.aliyun.com/login.htm');
  await settled(page);
  await expect(page.locator(`${OURS}, beian-lens-pill`)).toHaveCount(0);
  await page.goBack();
  await whenExplained(page);
  await expect(page.locator('beian-lens-pill')).toHaveCount(1);
});

test('steps of a page that never reloads leave nothing behind', async ({
  openFilingPage,
  context,
}) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  const form = (await page.locator('body').innerHTML())
    .replaceAll(/<beian-lens-[\s\S]*?<\/beian-lens-[a-z]+>/g, '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const steps = async (count: number): Promise<void> => {
    for (let step = 0; step < count; step++) {
      await page.evaluate((html) => {
        history.pushState(null, '', `?step=${history.length}`);
        document.body.innerHTML = html;
      }, form);
      await whenExplained(page);
      await page.locator('[name$="email" i]').first().fill('not an address');
      await expect(page.locator('beian-lens-finding')).not.toHaveCount(0);
    }
    await settled(page);
  };
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const kept = async (): Promise<Record<string, number>> => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };

  await steps(3);
  const few = await kept();
  await steps(20);
  // Less than one for each step: a form has dozens of notes. The last page is let go with what was begun on it.
  for (const name of ['Nodes', 'JSEventListeners'])
    await expect
      .poll(async () => ((await kept())[name] ?? 0) - (few[name] ?? 0), { message: name })
      .toBeLessThan(20);
});

test.describe('with a browser of its own', () => {
  test.use({ sharesBrowser: false });

  test('a worker that died is started again by a fill that needs its pictures, and fills once', async ({
    openFilingPage,
    openExtensionPage,
    context,
    extensionId,
  }) => {
    await loadProfiles(context, extensionId, await drawDocuments(context));
    const page = await openFilingPage('/order/selfBaUpload.htm');
    const panel = await openWith(page);
    await readyButton(panel).waitFor();
    await page.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
        input.addEventListener('change', () => {
          input.dataset.taken = `${input.dataset.taken ?? ''}${input.files?.[0]?.name} `;
        });
    });

    const manager = await openExtensionPage('manager.html');
    const client = await context.newCDPSession(manager);
    const states: string[] = [];
    client.on('ServiceWorker.workerVersionUpdated', ({ versions }) =>
      states.push(...versions.map(({ runningStatus }) => runningStatus)),
    );
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
    await expect.poll(() => states.at(-1)).toBe('stopped');
    // The first note of a page comes by way of the worker.
    await whenExplained(await openFilingPage(ENTITY));
    await page.bringToFront();
    await manager.close();

    await pressFill(panel);
    await expect(panel.locator('.report [data-group="filled"] .number')).toHaveText('5');
    const taken = await page
      .locator('input[type=file][data-taken]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLElement).dataset.taken));
    expect(taken.toSorted()).toEqual([
      'adminId.jpg ',
      'authenticityForm.jpg ',
      'commitment.jpg ',
      'entityCertificate.jpg ',
      'leaderIdFront.jpg ',
    ]);
  });
});
