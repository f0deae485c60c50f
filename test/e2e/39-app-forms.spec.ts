import { expect, test } from './support/browser';
import { vaultWith } from './support/vault';

test.use({ sharesBrowser: true });

const ICON = '9a1f3f0e-7b7a-4f0c-8f1c-000000000003';
const APP = '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a002';
const ANDROID = {
  name: 'cn.example.lake',
  publicKey: 'A0B1C2D3E4F5A0B1C2D3E4F5A0B1C2D3E4F5A0B1C2D3E4F5',
  fingerprint: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
};
const APPLE = {
  name: 'cn.example.lake.ios',
  publicKey: 'B1C2D3E4F5A0B1C2D3E4F5A0B1C2D3E4F5A0B1C2D3E4F5A0',
  fingerprint: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
};

/** A fictitious App for two platforms, as a plain export holds it. */
const EXPORT = {
  format: 'beian-lens-profiles',
  version: 1,
  exported: '2026-11-01T00:00:00.000Z',
  plain: {
    profileVersion: 3,
    pictures: [{ id: ICON, bytes: 'iVBORw0KGgo=' }],
    profiles: [
      {
        kind: 'organization',
        title: 'Lake App',
        websites: [
          {
            id: APP,
            serviceKind: 'APP',
            name: '湖光',
            domains: ['api.lake.example'],
            serviceContent: ['即时通信'],
            serviceType: 'APP应用',
            languages: ['中文简体'],
            app: { platforms: ['安卓', '苹果'], android: ANDROID, apple: APPLE },
          },
        ],
        documents: [
          {
            key: 'app.icon',
            website: APP,
            picture: ICON,
            name: 'icon.png',
            type: 'image/png',
            size: 8,
          },
        ],
      },
    ],
  },
};

const CLOUD = {
  serviceKind: '2',
  name: '湖光',
  icon: 'icon.png',
  contents: ['即时通信'],
  serviceType: '1',
  languages: ['中文简体'],
  platforms: ['安卓', '苹果'],
  androidName: ANDROID.name,
  androidKey: ANDROID.publicKey,
  androidFingerprint: ANDROID.fingerprint,
  appleKey: APPLE.publicKey,
  appleFingerprint: APPLE.fingerprint,
  domain: 'api.lake.example',
  harmonyName: '',
  harmonyKey: '',
  harmonyFingerprint: '',
};

const ACCESS = {
  serviceKind: '6',
  appname: '湖光',
  platforms: ['1', '2'],
  languages: ['1'],
  androidName: ANDROID.name,
  androidKey: ANDROID.publicKey,
  androidFingerprint: ANDROID.fingerprint,
  appleName: APPLE.name,
  appleKey: APPLE.publicKey,
  appleFingerprint: APPLE.fingerprint,
  domain: 'api.lake.example',
};

for (const { form, address, held } of [
  { form: 'a cloud provider', address: 'https://console.huaweicloud.com/beian/app', held: CLOUD },
  {
    form: 'the access provider',
    address: 'https://icpbeian.aliyun.com/isp/app.html',
    held: ACCESS,
  },
])
  test(`the App form of ${form} is filled with one press, and undone`, async ({
    openFilingPage,
    openExtensionPage,
    requestsLeaving,
  }) => {
    const page = await openFilingPage(address);
    const state = () => page.evaluate(() => window.__replica?.state());
    const empty = await state();
    const manager = await openExtensionPage('manager.html#/profiles');
    await vaultWith(manager, EXPORT);
    const tab = await manager.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(by: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find((one) => one.url === url)?.id;
    }, address);
    const popup = await openExtensionPage(`popup.html?tab=${tab}`);
    const button = popup.locator('.fill-button');
    await expect(button).toHaveAttribute('data-ready', 'true');
    await button.click();
    // One after the other, as they are written: a long form takes its time.
    for (const name of ['languages', 'platforms', 'androidFingerprint', 'domain'] as const)
      await expect.poll(async () => (await state())?.[name]).toEqual(held[name]);
    await expect(popup.getByRole('region', { name: 'Last fill' })).toContainText('filled');
    await expect.poll(state).toMatchObject(held);
    expect(await page.evaluate(() => window.__replica?.submissions)).toBe(0);

    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(state).toEqual(empty);
    expect(requestsLeaving).toEqual([]);
  });
