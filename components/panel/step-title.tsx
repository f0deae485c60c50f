import { i18n } from '#i18n';
import type { FrameState } from '@/lib/messaging';

/** What this step of the filing is called. */
export const StepTitle = ({ frames }: { frames: readonly FrameState[] }) => (
  <h2 className="step-title">
    {frames.findLast((frame) => frame.step)?.step ?? i18n.t('panel.unknownStep')}
  </h2>
);
