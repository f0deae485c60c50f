import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

import type { BackgroundMessage } from '@/lib/messaging';
import { whenFilingPage } from '@/lib/page/is-filing-page';
import { FILING_HOSTS } from '@/lib/systems/hosts';

export default defineContentScript({
  matches: FILING_HOSTS.map((host) => `https://${host}/*`),
  allFrames: true,
  runAt: 'document_idle',
  main(context) {
    whenFilingPage(
      document,
      () => {
        globalThis.beianLensFilingPage = true;
        const request: BackgroundMessage = { type: 'inject-overlay' };
        void browser.runtime.sendMessage(request);
      },
      context.signal,
    );
  },
});
