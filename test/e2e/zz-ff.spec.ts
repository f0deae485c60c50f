import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSPHRASE } from '../../scripts/demo/load-profiles.mjs';
import { test, type Firefox } from './support/firefox';
import { until } from './support/until';
const PROFILES = join(import.meta.dirname, '../../scripts/demo/profiles.json');
test.describe.configure({ timeout: 200_000 });
async function loadProfiles(firefox: Firefox): Promise<void> {
  const manager = await firefox.openExtensionPage('manager.html#/backup');
  await until(async () => (await manager.$$('input[type=password]')).length === 2);
  for (const box of await manager.$$('input[type=password]')) await box.type(PASSPHRASE);
  await (await until(() => manager.$('button[type=submit]:enabled'))).click();
  const file = await until(() => manager.$('input[type=file]'));
  await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(PROFILES);
  await until(() =>
    manager.evaluate(() => /profiles? was|profiles? were/.test(document.body.innerText)),
  );
  await manager.close();
}
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function shoot(
  firefox: Firefox,
  place: 'popup' | 'sidebar' | 'tab' | 'window',
  name: string,
) {
  const b = {
    popup: `w.document.querySelector('browser.webextension-popup-browser')`,
    tab: `w.gBrowser.selectedBrowser`,
    sidebar: `w.document.querySelector('#sidebar')?.contentDocument?.querySelector('browser')`,
    window: 'w',
  }[place];
  const url = await firefox.window.run<string>(`
    const b = ${b}; const g = (b.browsingContext ?? w.browsingContext).currentWindowGlobal;
    const bmp = await g.drawSnapshot(null, 1, 'white');
    const c = w.document.createElementNS('http://www.w3.org/1999/xhtml','canvas'); c.width=bmp.width; c.height=bmp.height;
    c.getContext('2d').drawImage(bmp,0,0); return c.toDataURL('image/png');`);
  writeFileSync(`/tmp/n/pass/ff-${name}.png`, Buffer.from(url.split(',')[1] ?? '', 'base64'));
}
test('150', async ({ firefox }) => {
  const { window: frame } = firefox;
  await loadProfiles(firefox);
  await frame.run(`Services.prefs.setStringPref('layout.css.devPixelsPerPx', '1.5');`);
  const page = await firefox.open('/order/selfBaEntity.htm');
  await until(() => page.$('beian-lens-note'));
  await frame.pressToolbar();
  await wait(3000);
  await shoot(firefox, 'popup', '150-popup');
  await frame.press('popup', 'button', 'Open beside the page');
  await until(() => frame.inside('sidebar', `document.querySelector('.fill-button') !== null`));
  await wait(1500);
  await shoot(firefox, 'sidebar', '150-sidebar');
  await shoot(firefox, 'tab', '150-tab');
});
test('container', async ({ firefox }) => {
  await loadProfiles(firefox);
  await firefox.window.openTab(firefox.addressOf('manager.html#/profiles'), 1);
  await until(async () => (await firefox.window.textOf('tab')).includes('container tab'));
  await wait(500);
  await shoot(firefox, 'tab', 'container');
});
test.describe('hosts', () => {
  test.use({ hostsGranted: false });
  test('host', async ({ firefox }) => {
    await loadProfiles(firefox);
    const page = await firefox.open('/order/selfBaEntity.htm');
    await until(() => page.$('form, table'));
    await firefox.window.pressToolbar();
    await until(async () => (await firefox.window.textOf('popup')).includes('Allow the filing'));
    await wait(800);
    await shoot(firefox, 'popup', 'hosts');
  });
});
