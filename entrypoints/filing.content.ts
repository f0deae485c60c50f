import { defineContentScript } from 'wxt/utils/define-content-script';

import { askBackground } from '@/lib/ask-background';
import { whenFilingPage, whenFormInside } from '@/lib/page/is-filing-page';
import { FILING_ADDRESS, FILING_HOSTS } from '@/lib/systems/hosts';

export default defineContentScript({
  matches: FILING_HOSTS.map((host) => `https://${host}/*`),
  allFrames: true,
  // A form is then known while the page still loads, and what explains it comes meanwhile.
  runAt: 'document_start',
  main(context) {
    // The browser lets it sleep after half a minute, and it wakes while the page comes.
    if (FILING_ADDRESS.test(location.href)) void askBackground({ type: 'wake' });
    whenFormInside(() => {
      globalThis.beianLensFormInside = true;
    }, context.signal);
    whenFilingPage(
      document,
      () => {
        globalThis.beianLensFilingPage = true;
        void askBackground({ type: 'inject-overlay' });
      },
      context.signal,
    );
  },
});
