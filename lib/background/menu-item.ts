import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

type Properties = Omit<Browser.contextMenus.CreateProperties, 'id'>;

/**
 * Makes an item of the browser's context menus what it should be, whether it is there already or not. Never put a name
 * into a title: the browser writes its menus down.
 */
export async function keepMenuItem(id: string, properties: Properties): Promise<void> {
  await browser.contextMenus
    .update(id, properties)
    .catch(() => void browser.contextMenus.create({ ...properties, id }));
}
