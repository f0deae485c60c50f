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
  let kept: ReturnType<typeof texts> | undefined;
  onStaleContext(() => {
    life.abort();
    forgetCarried();
    if (window === window.top) showNotice(kept ?? texts());
  }, life.signal);
  void new FilingFrame(life.signal, around, isAroundForm).start(() => {
    // Nothing of the extension answers any more when they are needed; the first of its texts takes long to come.
    kept = texts();
  });
}

const texts = () => ({ message: i18n.t('overlay.reload'), close: i18n.t('overlay.close') });
