import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import type { BackgroundMessage, FramePart } from '@/lib/messaging';
import { pictureData } from '@/lib/profiles/store';

import { noteStage, trackedFilings } from './filings';
import { idiomsAmong } from './idioms';
import { openManager } from './open-manager';
import { answerSiteNotes } from './site-notes';
import { isOwnPage, vaultView } from './vault-view';

/** Serves the one-shot messages of content scripts and pages; the worker holds no state between them. */
export function handleMessages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) => {
      if (typeof message !== 'object' || message === null) return undefined;
      const request = message as BackgroundMessage;
      switch (request.type) {
        case 'inject-overlay':
          return inject('overlay', sender);
        case 'inject-part':
          return inject(request.part, sender);
        case 'open-manager':
          return openManager(request.path);
        case 'open-popup':
          return browser.action.openPopup();
        case 'idioms':
          return idiomsAmong(request.parts);
        case 'vault-view':
          return isOwnPage(sender) ? vaultView() : undefined;
        case 'picture':
          return isOwnPage(sender) ? pictureData(request.document) : undefined;
        case 'tracked-filings':
          return isOwnPage(sender) ? trackedFilings() : undefined;
        case 'note-stage':
          return isOwnPage(sender) ? noteStage(request.filing, request.stage) : undefined;
        default:
          return answerSiteNotes(message, sender);
      }
    },
  );
}

const SCRIPTS = {
  overlay: '/overlay.js',
  rules: '/rules.js',
  telling: '/telling.js',
} as const satisfies Record<'overlay' | FramePart, string>;

/** Puts a script of ours into the frame that asks for it. */
async function inject(
  name: keyof typeof SCRIPTS,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
    files: [SCRIPTS[name]],
  });
}
