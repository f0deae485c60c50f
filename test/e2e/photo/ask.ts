import type { Page } from '@playwright/test';

import type { browser } from 'wxt/browser';

import type { PhotoReply } from '@/lib/photo/protocol';

/** In the page of the extension. */
declare const chrome: typeof browser;

export type Answer = Exclude<PhotoReply, { type: 'received' | 'progress' }> | { type: 'cut-off' };

/**
 * Asks for checks over the extension's own messages, one file after the other.
 *
 * @param page a page of the extension
 * @param files their bytes
 */
export function askPhotoCheck(page: Page, files: readonly Uint8Array[]): Promise<Answer[]> {
  return page.evaluate(ask, files.map(toText));
}

const toText = (file: Uint8Array) => Buffer.from(file).toString('base64');

/** Runs in the browser. */
async function ask(texts: string[]): Promise<Answer[]> {
  const { runtime } = chrome;
  const check = async (text: string): Promise<Answer> => {
    await runtime.sendMessage({ type: 'open-photo-page' });
    const port = runtime.connect({ name: 'beian-lens-photo' });
    return new Promise((resolve) => {
      let offset = 0;
      const send = () => {
        const chunk = text.slice(offset, offset + 240_000);
        offset += chunk.length;
        port.postMessage(chunk ? { type: 'chunk', base64: chunk } : { type: 'check' });
      };
      port.onDisconnect.addListener(() => resolve({ type: 'cut-off' }));
      port.onMessage.addListener((reply: PhotoReply) => {
        if (reply.type === 'received') send();
        else if (reply.type !== 'progress') {
          port.disconnect();
          resolve(reply);
        }
      });
      send();
    });
  };
  const answers: Answer[] = [];
  for (const text of texts) answers.push(await check(text));
  return answers;
}
