import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { offerPanelMenu } from '@/lib/background/panel-menu';

type Clicked = (info: { menuItemId: string }, tab?: { id?: number }) => void;

const create = vi.fn();
const update = vi.fn();
const open = vi.fn(async () => undefined);
let clicked: Clicked;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create,
      update,
      onClicked: { addListener: (listener: Clicked) => (clicked = listener) },
    },
    sidePanel: { open, setOptions: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  });
  offerPanelMenu();
});

it('puts one item on the toolbar button, also where it is already', async () => {
  update.mockRejectedValueOnce(new Error('Cannot find menu item with id open-panel'));
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  expect(create).toHaveBeenCalledWith(expect.objectContaining({ contexts: ['action'] }));

  update.mockResolvedValueOnce(undefined);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  expect(create).toHaveBeenCalledTimes(1);
});

it('opens the panel of the tab in front while the press still counts', () => {
  clicked({ menuItemId: 'open-panel' }, { id: 7 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  clicked({ menuItemId: 'fill-field' }, { id: 7 });
  expect(open).toHaveBeenCalledTimes(1);
});
