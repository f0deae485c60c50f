import type { ReadBack } from '@/lib/read-back';

import { useScript } from './page-script';

declare global {
  /** What the script has left in this page of the extension. */
  var beianLensReadBack: ReadBack | undefined;
}

/** Called by the script. */
export function leaveReadBack(readBack: ReadBack): void {
  globalThis.beianLensReadBack = readBack;
}

/** How values are read; undefined while the script is not here. */
export function useReadBack(): ReadBack | undefined {
  return useScript('read-back') === 'here' ? globalThis.beianLensReadBack : undefined;
}
