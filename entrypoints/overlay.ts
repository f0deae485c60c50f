import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startFrame } from '@/components/frame/filing-frame';
import { refusalHere } from '@/lib/autofill/plan/refused-here';

declare global {
  /** Set in our isolated world, so that a frame that asks twice gets one overlay. */
  var beianLensOverlay: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.beianLensOverlay) return;
  globalThis.beianLensOverlay = true;
  // Explaining a frame inside a stranger's page, or one that belongs to no site, would vouch for it.
  if (refusalHere((host) => host === location.hostname)) return;
  startFrame();
});
