import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startFrame } from '@/components/frame/start-frame';
import { startPill } from '@/components/frame/pill';
import { whenReady } from '@/components/frame/when-ready';
import { refusalHere } from '@/lib/autofill/plan/refused-here';

declare global {
  /** Set in our isolated world by the content script: this document is a filing page. */
  var beianLensFilingPage: boolean | undefined;
  /** Set likewise: a frame in this document has a form. */
  var beianLensFormInside: boolean | undefined;
  /** Set in our isolated world, so that a frame that asks twice gets one overlay, and a tab one pill. */
  var beianLensOverlay: boolean | undefined;
  var beianLensPill: boolean | undefined;
}

export default defineUnlistedScript(() => {
  // Explaining a frame inside a stranger's page, or one that belongs to no site, would vouch for it.
  if (refusalHere((host) => host === location.hostname)) return;
  if (window === window.top && !globalThis.beianLensPill) {
    globalThis.beianLensPill = true;
    startPill();
  }
  if (!globalThis.beianLensFilingPage || globalThis.beianLensOverlay) return;
  globalThis.beianLensOverlay = true;
  whenReady(() => startFrame(undefined, globalThis.beianLensFormInside === true));
});
