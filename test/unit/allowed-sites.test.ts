import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { allowedSites, followAllowedSites, siteAccess } from '@/lib/sites';

const KNOWN = 'https://beian.aliyun.com/*';
const ALLOWED = 'https://filing.example.cn/*';

interface Registered {
  id: string;
  matches: string[];
}

let origins: string[];
let registered: Registered[];
let added: (change: { origins?: string[] }) => void;
let removed: () => void;
const executeScript = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  origins = [KNOWN];
  registered = [{ id: 'other', matches: ['https://other.example/*'] }];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    contains: async (wanted: { origins: string[] }) =>
      wanted.origins.every((origin) => origins.includes(origin)),
    onAdded: { addListener: (listener: typeof added) => (added = listener) },
    onRemoved: { addListener: (listener: typeof removed) => (removed = listener) },
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript,
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 } as never]);
  followAllowedSites();
});

it('knows the filing systems, what was allowed, and what could be', async () => {
  origins.push(ALLOWED);
  expect(await siteAccess('https://beian.aliyun.com/order')).toBe('known');
  expect(await siteAccess('https://zj.beian.miit.gov.cn/')).toBe('known');
  expect(await siteAccess('https://filing.example.cn/form')).toBe('allowed');
  expect(await siteAccess('https://beian.aliyun.com.example/')).toBe('offered');
  expect(await siteAccess('http://beian.aliyun.com/')).toBe('impossible');
  expect(await allowedSites()).toEqual([ALLOWED]);
});

it('registers the content script for an allowed site once and runs it where it is open', async () => {
  origins.push(ALLOWED);
  added({ origins: [ALLOWED] });
  await vi.waitUntil(() => executeScript.mock.calls.length === 1);
  added({ origins: [] });
  await vi.waitUntil(() => registered.length === 2);
  expect(registered[1]?.matches).toEqual([ALLOWED]);
});

it('ends the script when the permission is taken back, and leaves the scripts of others', async () => {
  origins.push(ALLOWED);
  added({ origins: [ALLOWED] });
  await vi.waitUntil(() => registered.length === 2);
  origins.pop();
  removed();
  await vi.waitUntil(() => registered.length === 1);
  expect(registered[0]?.id).toBe('other');
});
