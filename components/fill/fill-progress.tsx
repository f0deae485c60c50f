import { i18n } from '#i18n';
import type { FrameProgress } from '@/components/ui/tab-frames';
import { Button } from '@/components/ui/button';

interface Props {
  /** Of every frame that is being filled. */
  progress: readonly FrameProgress[];
  stop(): void;
}

/** How far the fill is, over all frames, and the way to end it. */
export function FillProgress({ progress, stop }: Props) {
  const sum = (of: (one: FrameProgress) => number) =>
    progress.reduce((total, one) => total + of(one), 0);
  return (
    <div className="fill-progress">
      <div>
        <progress
          max={sum(({ total }) => total)}
          value={sum(({ done }) => done)}
          aria-label={i18n.t('fill.running')}
        />
        <div className="muted small">{progress.map(({ label }) => label).find(Boolean)}</div>
      </div>
      <Button onPress={stop}>{i18n.t('fill.cancel')}</Button>
    </div>
  );
}
