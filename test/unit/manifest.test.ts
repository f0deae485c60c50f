import { expect, it } from 'vitest';

import { GECKO_ID } from '@/lib/manifest';
import config from '@/wxt.config';

/** As `wxt build` asks for it. */
function manifestFor(browser: string): Record<string, unknown> {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function.');
  return config.manifest({
    browser,
    command: 'build',
    mode: 'production',
    manifestVersion: 3,
  }) as Record<string, unknown>;
}

const HOSTS = [
  'https://beian.aliyun.com/*',
  'https://icpbeian.aliyun.com/*',
  'https://bsn.console.aliyun.com/*',
  'https://beian.miit.gov.cn/*',
  'https://*.beian.miit.gov.cn/*',
  'https://beian.mps.gov.cn/*',
  'https://www.beian.gov.cn/*',
  'https://console.cloud.tencent.com/*',
  'https://console.huaweicloud.com/*',
  'https://console.volcengine.com/*',
];
const EVERYWHERE = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'alarms',
  'notifications',
  'contextMenus',
  'idle',
];

// Written out, so that a permission which is added by the way is seen by whoever changes this list: browsers ask
// everybody anew, and each store wants its reason (docs/permissions.md, store/listing.md).
it.each([
  ['chrome', [...EVERYWHERE, 'offscreen', 'sidePanel']],
  ['edge', [...EVERYWHERE, 'offscreen', 'sidePanel']],
  ['firefox', EVERYWHERE],
])('asks %s for these permissions and no others', (browser, permissions) => {
  const manifest = manifestFor(browser);
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.host_permissions).toEqual(HOSTS);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(
    Object.keys(manifest).filter((key) => /permission|externally|accessible|devtools/.test(key)),
  ).toEqual(['permissions', 'host_permissions', 'optional_host_permissions']);
});

it('says the oldest browsers in which everything works', () => {
  expect(manifestFor('chrome').minimum_chrome_version).toBe('128');
  expect(manifestFor('firefox')).toMatchObject({
    minimum_chrome_version: undefined,
    browser_specific_settings: { gecko: { strict_min_version: '149.0' } },
  });
});

it('keeps its name in Firefox, under which the browser keeps what people have saved', () => {
  expect(GECKO_ID).toBe('{66b30098-70ee-4ad0-8870-1b6ae9b47896}');
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: {
      gecko: { id: GECKO_ID, data_collection_permissions: { required: ['none'] } },
    },
  });
});
