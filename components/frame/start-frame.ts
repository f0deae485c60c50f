import { i18n } from '#i18n';
import { showNotice } from '@/components/overlay/page-notice';

import { forgetCarried } from './carried-values';
import { FilingFrame } from './filing-frame';
import { inBrowser } from './in-browser';
import { onStaleContext } from './stale-context';

/**
 * Starts work in this frame, which has a form or, in a frame within it, a form inside; after an update of the extension
 * it ends and says to reload.
 */
export function startFrame(around = inBrowser(), isAroundForm = false): void {
  const life = new AbortController();
  onStaleContext(() => {
    life.abort();
    forgetCarried();
    if (window === window.top)
      showNotice({ message: i18n.t('overlay.reload'), close: i18n.t('overlay.close') });
  }, life.signal);
  void new FilingFrame(life.signal, around, isAroundForm).start();
}
