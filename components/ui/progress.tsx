import { useCallback, useRef, useState } from 'react';
import { ProgressBar } from 'react-aria-components';

import { i18n } from '#i18n';

import { Button } from './button';
import './progress.css';

interface Steps {
  done: number;
  total: number;
}

interface StepOptions {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Follows one long action at a time; `start` gives null when the person cancelled it. */
export function useProgress(): {
  progress: Steps | null;
  start<T>(action: (options: StepOptions) => Promise<T>): Promise<T | null>;
  cancel(): void;
} {
  const [progress, setProgress] = useState<Steps | null>(null);
  const life = useRef<AbortController>(null);
  const start = useCallback(
    async <T,>(action: (options: StepOptions) => Promise<T>): Promise<T | null> => {
      const { signal } = (life.current = new AbortController());
      setProgress({ done: 0, total: 0 });
      try {
        const onProgress = (done: number, total: number) => setProgress({ done, total });
        return await action({ signal, onProgress });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      } finally {
        setProgress(null);
      }
    },
    [],
  );
  const cancel = useCallback(() => life.current?.abort(), []);
  return { progress, start, cancel };
}

/** Something is under way that cannot say how far it is. */
export function Waiting() {
  return (
    <ProgressBar aria-label={i18n.t('common.working')} isIndeterminate>
      <span className="progress-bar wide" data-known={false}>
        <span />
      </span>
    </ProgressBar>
  );
}

/** How far a long action is, with the way to end it. */
export function Progress({ done, total, cancel }: Steps & { cancel(): void }) {
  const isKnown = total > 0;
  return (
    <div className="row progress">
      <ProgressBar
        aria-label={i18n.t('common.working')}
        value={done}
        maxValue={Math.max(total, 1)}
        isIndeterminate={!isKnown}
      >
        <span className="progress-bar" data-known={isKnown}>
          <span style={isKnown ? { width: `${(100 * done) / total}%` } : undefined} />
        </span>
      </ProgressBar>
      <span className="muted small">
        {isKnown ? i18n.t('common.progress', [done, total]) : i18n.t('common.working')}
      </span>
      <Button small onPress={cancel}>
        {i18n.t('common.cancel')}
      </Button>
    </div>
  );
}
