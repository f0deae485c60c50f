import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { fieldRequest } from '@/lib/autofill/plan/field-request';
import { manifest } from '@/lib/manifest';
import { asking } from '@/lib/contract';
import type { FieldMenuContract, FieldMenuMessage, FrameState } from '@/lib/messaging';
import { readRefused } from '@/lib/profiles/refused';
import { readSettings } from '@/lib/profiles/settings';
import { pictureData, type StoredProfile } from '@/lib/profiles/store';
import { allowedSites } from '@/lib/sites';

import { activeProfile } from './active-profile';
import { framesOf } from './frames';
import { keepMenuItem } from './menu-item';

const MENU = 'fill-field';

/** “Fill this field from the active profile” in the browser's context menu, on filing pages and sites that the person allowed. */
export function offerFieldMenu(): void {
  // Everything is asked for again at each event: the worker may have died since.
  browser.runtime.onInstalled.addListener(showMenu);
  browser.runtime.onStartup.addListener(showMenu);
  browser.permissions.onAdded.addListener(showMenu);
  browser.permissions.onRemoved.addListener(showMenu);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined)
      void fillField(tab.id, info.frameId ?? 0);
  });
}

let showing: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find no item and both create it. */
function showMenu(): void {
  showing = showing.then(updateMenu).catch((error: unknown) => {
    console.error('The context menu could not be updated.', error);
  });
}

async function updateMenu(): Promise<void> {
  await keepMenuItem(MENU, {
    title: i18n.t('fill.menu'),
    contexts: ['page', 'frame', 'editable', 'selection', 'link'],
    documentUrlPatterns: [...manifest.host_permissions, ...(await allowedSites())],
  });
}

async function fillField(tab: number, frameId: number): Promise<void> {
  const profile = await activeProfile();
  // A locked or new vault: the popup says what to do. It has to open while the press still counts.
  if (!profile) return browser.action.openPopup();
  const tell = asking<FieldMenuContract, []>((message) =>
    browser.tabs.sendMessage(tab, message, { frameId }),
  );
  const answer = await tell({ type: 'menu-field' }).catch(() => undefined);
  // No form in that frame: the popup says so.
  if (!answer) return browser.action.openPopup();
  if (!answer.field) return;
  const others = (await framesOf(tab)).filter(({ frame }) => frame !== answer.state.frame);
  await tell(await whatToFill(profile, [answer.state, ...others], answer.field));
}

async function whatToFill(
  profile: StoredProfile,
  frames: readonly [FrameState, ...FrameState[]],
  field: string,
): Promise<FieldMenuMessage> {
  try {
    const { activeWebsite } = await readSettings();
    const request = await fieldRequest(profile.value, frames, field, {
      activeWebsite,
      refused: await readRefused(profile),
      openPicture: pictureData,
    });
    return 'refusal' in request
      ? { type: 'menu-refused', reason: request.refusal, offer: request.mayAsk ? field : null }
      : { type: 'menu-fill', request };
  } catch (error) {
    // A picture that is locked or damaged.
    const reason = error instanceof Error ? error.message : String(error);
    return { type: 'menu-refused', reason, offer: null };
  }
}
