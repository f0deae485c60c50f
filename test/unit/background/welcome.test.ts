import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { welcomeAfterInstall } from '@/lib/background/welcome';

it.each([
  ['install', 'normal', [true]],
  // It would take the place of the page that a developer has in front.
  ['install', 'development', [false]],
  ['update', 'normal', []],
] as const)(
  'after an %s (%s) the page opens: in front? %j',
  async (reason, installType, opened) => {
    fakeBrowser.reset();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    create.mockReset();
    Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
    welcomeAfterInstall();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
    await vi.waitFor(() => expect(create.mock.calls.map(([{ active }]) => active)).toEqual(opened));
  },
);
