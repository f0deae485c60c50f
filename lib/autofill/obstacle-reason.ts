import type { Obstacle } from '@/lib/page/types';
import * as say from './english/obstacle-reason';

const REASONS: Record<Obstacle, string> = {
  disabled: say.disabled,
  'read-only': say.readOnly,
  hidden: say.hidden,
  'off-screen': say.offScreen,
  covered: say.covered,
  'zero-size': say.zeroSize,
  'needs-person': say.needsPerson,
  'pressed-for-file': say.pressedForFile,
  unsupported: say.unsupported,
};

/** Why a control may not be written, for the preview and the report. */
export const obstacleReason = (obstacle: Obstacle): string => REASONS[obstacle];
