import { browser } from 'wxt/browser';

import { isOpenPhotoPage } from './protocol';

let opening: Promise<void> | null = null;

/** In the background: opens the photo page whenever a check asks for it. */
export function openPhotoPageOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isOpenPhotoPage(message)) return undefined;
    opening ??= openPhotoPage().finally(() => {
      opening = null;
    });
    return opening.then(() => true);
  });
}

async function openPhotoPage(): Promise<void> {
  // Firefox has no offscreen documents.
  const { offscreen } = browser as Partial<typeof browser>;
  if (!offscreen) return openFrame();
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: 'photo.html',
    reasons: ['WORKERS'],
    justification:
      'Checks the clothes in a photo on this device, in a worker that ends with the check.',
  });
}

/** Firefox: a frame of the background page, which is a document there. */
function openFrame(): Promise<void> {
  const url = browser.runtime.getURL('/photo.html');
  if ([...document.querySelectorAll('iframe')].some((frame) => frame.src === url)) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.addEventListener('load', () => resolve(), { once: true });
    document.body.append(frame);
  });
}
