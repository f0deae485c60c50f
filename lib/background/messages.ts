import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

import { answering } from '@/lib/contract';
import type { BackgroundContract, FramePart } from '@/lib/messaging';
import { openPanelFromPage } from '@/lib/open-panel';
import { readSettings } from '@/lib/profiles/settings';

import { hearFrame } from './frame-news';
import { idiomsAmong } from './idioms';
import { openManager } from './open-manager';
import { answerSiteNotes } from './site-notes';

const answer = answering<BackgroundContract, Browser.runtime.MessageSender>({
  wake: () => undefined,
  'inject-overlay': (_, sender) => inject('overlay', sender),
  'inject-part': ({ part }, sender) => inject(part, sender),
  'open-manager': ({ path }) => openManager(path),
  idioms: ({ parts }) => idiomsAmong(parts),
  'open-panel': (_, { tab }) => (tab?.id === undefined ? undefined : openPanelFromPage(tab.id)),
  'keeps-from-translation': async () => (await readSettings()).keepFromTranslation,
  'notes-on-hover': async () => (await readSettings()).notes === 'hover',
  'frame-changed': hearFrame,
});

/** Serves the one-shot messages of content scripts and pages; the worker holds no state between them. */
export function handleMessages(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender) =>
      answer(message, sender) ?? answerSiteNotes(message, sender),
  );
}

const SCRIPTS = {
  overlay: '/overlay.js',
  rules: '/rules.js',
  words: '/words.js',
  telling: '/telling.js',
  plan: '/plan.js',
} as const satisfies Record<'overlay' | FramePart, string>;

/** Puts a script of ours into the frame that asks for it. */
async function inject(
  name: keyof typeof SCRIPTS,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  if (sender.tab?.id === undefined || sender.frameId === undefined) return;
  // The top document has the pill, also where only a frame in it has a form.
  const frameIds = name === 'overlay' ? [...new Set([sender.frameId, 0])] : [sender.frameId];
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds },
    files: [SCRIPTS[name]],
    // Else the browser waits until the pictures of the page are there, or for a fifth of a second.
    injectImmediately: true,
  });
}
