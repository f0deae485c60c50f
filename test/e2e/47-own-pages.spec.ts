import type { BrowserContext, ConsoleMessage } from '@playwright/test';

import { createOrganization, createVault, unlock } from './support/vault';
import { expect, test } from './support/browser';

/** Texts that cropperjs makes elements of: its own, all of them constant but for what it escapes itself. */
const OF_CROPPER = /^(?:<slot><\/slot>|<span part="|<cropper-|\s*<cropper-)/;

const isOurs = (url: string): boolean => url.startsWith('chrome-extension:');

interface Sink {
  kind: 'html' | 'script' | 'script address';
  text: string;
}

/** Everything that goes wrong without a word, on every page of the context from its first script on. */
async function watch(context: BrowserContext): Promise<{ complaints: string[]; sinks: Sink[] }> {
  const complaints: string[] = [];
  const sinks: Sink[] = [];
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && isOurs(message.page()?.url() ?? ''))
      complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  await context.exposeFunction('tellComplaint', (text: string) => complaints.push(text));
  await context.exposeFunction('tellSink', (sink: Sink) => sinks.push(sink));
  await context.addInitScript(() => {
    const own = window as unknown as {
      tellComplaint(text: string): void;
      tellSink(sink: { kind: string; text: string }): void;
    };
    if (location.protocol !== 'chrome-extension:') return;
    document.addEventListener('securitypolicyviolation', (event) =>
      own.tellComplaint(
        `policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`,
      ),
    );
    // As if the page asked for Trusted Types: whatever would become markup or code is put before this policy first.
    const asking = document.createElement('meta');
    asking.httpEquiv = 'Content-Security-Policy';
    asking.content = "require-trusted-types-for 'script'";
    new MutationObserver((_, observer) => {
      if (!document.head) return;
      document.head.prepend(asking);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    const seen = (kind: string) => (text: string) => {
      own.tellSink({ kind, text });
      return text;
    };
    (
      window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes.createPolicy('default', {
      createHTML: seen('html'),
      createScript: seen('script'),
      createScriptURL: seen('script address'),
    });
  });
  return { complaints, sinks };
}

test.describe.configure({ timeout: 120_000 });

test('our own pages break no policy, make no markup out of texts and leave nothing in the console', async ({
  context,
  extensionId,
  openExtensionPage,
}) => {
  const { complaints, sinks } = await watch(context);
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake <b>Software</b>');
  const names = await manager.getByRole('navigation').first().getByRole('link').allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await manager.getByRole('navigation').first().getByRole('link', { name, exact: true }).click();
    await expect(manager).toHaveTitle(new RegExp(`^${name} · `));
    await expect(manager.getByRole('heading').first()).toBeVisible();
  }
  const popup = await openExtensionPage('popup.html');
  await expect(popup.getByRole('button', { name: 'Lock' })).toBeVisible();
  const panel = await openExtensionPage('panel.html');
  await expect(panel.locator('main.panel')).toBeVisible();
  await openExtensionPage('photo.html');
  await popup.getByRole('button', { name: 'Lock' }).click();
  await unlock(popup);
  await expect(popup.getByRole('button', { name: 'Lock' })).toBeVisible();

  expect(complaints).toEqual([]);
  expect(sinks.filter(({ kind }) => kind === 'script')).toEqual([]);
  const addresses = sinks.filter(({ kind }) => kind === 'script address').map(({ text }) => text);
  expect(addresses).toContain('/key-worker.js');
  for (const address of addresses) expect(new URL(address, manager.url()).host).toBe(extensionId);
  const html = sinks.filter(({ kind, text }) => kind === 'html' && !OF_CROPPER.test(text));
  expect(html).toEqual([]);
});

test('the watch sees what it watches for', async ({ context, openExtensionPage }) => {
  const { complaints, sinks } = await watch(context);
  const page = await openExtensionPage('photo.html');
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.innerHTML = '<i>text</i>';
    document.body.append(box);
    const picture = document.createElement('img');
    picture.src = 'https://beian.aliyun.com/picture.png';
    box.append(picture);
  });
  await expect.poll(() => sinks).toContainEqual({ kind: 'html', text: '<i>text</i>' });
  await expect
    .poll(() => complaints)
    .toContainEqual(expect.stringMatching(/^policy: img-src refused https:/));
  await expect
    .poll(() => complaints)
    .toContainEqual(expect.stringMatching(/^console: .*Content Security Policy/));
});
