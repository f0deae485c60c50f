import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { openPanel, openPanelFromPage } from '@/lib/open-panel';

const create = vi.fn(async () => undefined);
const update = vi.fn(async () => undefined);
const query = vi.fn(async (): Promise<{ windowId?: number }[]> => []);
const openPopup = vi.fn(async () => undefined);
const openSidebar = vi.fn(async () => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, {
    sidePanel: undefined,
    sidebarAction: undefined,
    windows: { create, update },
    action: { openPopup },
  });
  Object.assign(fakeBrowser.tabs, { query });
});

it.each([openPanel, openPanelFromPage])(
  'opens a small window about that tab where the browser has no place beside the page: %o',
  async (open) => {
    await open(7);
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ type: 'popup', url: expect.stringMatching(/panel\.html\?tab=7$/) }),
    );
  },
);

it('brings the window of that tab to the front when it is open already', async () => {
  query.mockResolvedValueOnce([{ windowId: 3 }]);
  await openPanel(7);
  expect(update).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
  expect(create).not.toHaveBeenCalled();
});

it('opens the popup for a press in the page where only its own presses open the sidebar', async () => {
  Object.assign(fakeBrowser, { sidebarAction: { open: openSidebar } });
  await openPanelFromPage(7);
  expect(openPopup).toHaveBeenCalledOnce();
  expect(openSidebar).not.toHaveBeenCalled();
  await openPanel(7);
  expect(openSidebar).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
});
