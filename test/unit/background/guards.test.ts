import 'fake-indexeddb/auto';

import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { handleMessages } from '@/lib/background/messages';
import { lockWhenIdle } from '@/lib/profiles/idle-lock';
import { manifest } from '@/lib/manifest';
import { writeSettings } from '@/lib/profiles/settings';
import { profiles } from '@/lib/profiles/store';
import { keepStorageToOurselves } from '@/lib/profiles/trusted-contexts';
import { vaultStatus } from '@/lib/profiles/vault';
import { FILING_HOSTS } from '@/lib/systems/hosts';

import { exampleProfile } from '../profiles/example';
import { unlockedStore } from '../profiles/setup';

const FRAME = { id: fakeBrowser.runtime.id, url: 'https://beian.aliyun.com/order/' };
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/panel.html') };
const STRANGER = { id: 'another-extension', url: OWN.url };

/** What a sender gets; the first answer that is one. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  const given = await Promise.all(answers as unknown[]);
  return given.find((answer) => answer !== undefined);
}

describe('the worker', () => {
  beforeEach(async () => {
    await unlockedStore();
    await profiles.add(exampleProfile());
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => undefined });
    handleMessages();
  });

  it.each([
    { type: 'vault-view' },
    { type: 'picture', document: exampleProfile().documents[0] },
    { type: 'tracked-filings' },
    { type: 'site-notes' },
  ])('tells nobody anything of a profile when asked for $type', async (message) => {
    const { entity } = exampleProfile();
    for (const sender of [FRAME, OWN, STRANGER, {}]) {
      const answer = JSON.stringify((await ask(message, sender)) ?? null);
      expect(answer).not.toContain(entity.name);
      expect(answer).not.toContain(entity.certificateNumber);
    }
  });

  it.each([null, undefined, 'text', 7, {}, { type: 'no-such-message' }])(
    'does not stumble over %j',
    async (message) => expect(await ask(message, FRAME)).toBeUndefined(),
  );

  it('keeps what a frame says to its own site, and only in a known shape', async () => {
    const binding = { key: 'entity.name', index: 0, label: 'a', structure: 'input', ordinal: 0 };
    const evil = { type: 'keep-binding', binding, origin: 'https://beian.miit.gov.cn' };
    await ask(evil, FRAME);
    await ask({ type: 'keep-binding', binding: { ...binding, label: 'x'.repeat(501) } }, FRAME);
    await ask({ type: 'keep-binding', binding }, { ...FRAME, url: 'http://beian.aliyun.com/' });
    const { fieldBindings } = await fakeBrowser.storage.local.get('fieldBindings');
    expect(fieldBindings).toEqual({ 'https://beian.aliyun.com': [binding] });
    const elsewhere = { ...FRAME, url: 'https://beian.miit.gov.cn/' };
    expect(await ask({ type: 'site-notes' }, elsewhere)).toEqual({ bindings: [], ignored: [] });
  });
});

it('storage is closed to content scripts', () => {
  const closing = { setAccessLevel: vi.fn(async () => {}) };
  Object.assign(fakeBrowser.storage.local, closing);
  Object.assign(fakeBrowser.storage.session, closing);
  keepStorageToOurselves();
  expect(closing.setAccessLevel.mock.calls).toEqual([
    [{ accessLevel: 'TRUSTED_CONTEXTS' }],
    [{ accessLevel: 'TRUSTED_CONTEXTS' }],
  ]);
});

let away: ((state: string) => void) | undefined;

describe('the lock', () => {
  const setDetectionInterval = vi.fn();

  beforeEach(async () => {
    await unlockedStore();
    const idle = {
      onStateChanged: { addListener: (listener: (state: string) => void) => (away = listener) },
      setDetectionInterval,
    };
    Object.assign(fakeBrowser, { idle });
    setDetectionInterval.mockClear();
    lockWhenIdle();
  });

  it.each(['idle', 'locked'])('closes when the computer is %s', async (state) => {
    away?.(state);
    await vi.waitFor(async () => expect(await vaultStatus()).toBe('locked'));
  });

  it('stays open while the person is there', async () => {
    away?.('active');
    await Promise.resolve();
    expect(await vaultStatus()).toBe('unlocked');
  });

  it('follows the minutes that the person chose, and no others', async () => {
    await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(15 * 60));
    await writeSettings({ lockMinutes: 5 });
    await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(5 * 60));
    await fakeBrowser.storage.local.set({ settings: { lockMinutes: 10_000 } });
    await vi.waitFor(() => expect(setDetectionInterval).toHaveBeenLastCalledWith(15 * 60));
  });
});

describe('the manifest', () => {
  it('asks for these permissions, and for the filing hosts alone', () => {
    const told = readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| (`.*?) (?:\(|\|)/gm);
    const names = [...told].flatMap(([, cell = '']) => cell.match(/[a-zA-Z]+(?=`)/g) ?? []);
    const hosts = FILING_HOSTS.flatMap((host) => host.match(/[a-zA-Z]+$/g) ?? []);
    expect(names.filter((name) => !hosts.includes(name)).sort()).toEqual(
      [...manifest.permissions].sort(),
    );
    expect(manifest.host_permissions).toEqual(FILING_HOSTS.map((host) => `https://${host}/*`));
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('shows no page to a site that is no filing host, and none under a fixed address', () => {
    for (const shown of (manifest as { web_accessible_resources?: Shown[] })
      .web_accessible_resources ?? []) {
      expect(shown.use_dynamic_url).toBe(true);
      expect(shown.matches).toEqual(FILING_HOSTS.map((host) => `https://${host}/*`));
    }
  });

  it('lets our pages connect nowhere and run nothing but what is shipped', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self'");
  });
});

interface Shown {
  matches: string[];
  use_dynamic_url?: boolean;
}
