import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startOverlay } from '@/components/overlay/overlay';

declare global {
  /** Set in our isolated world, so that a frame that asks twice gets one overlay. */
  var beianLensOverlay: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.beianLensOverlay) return;
  globalThis.beianLensOverlay = true;
  startOverlay();
});
