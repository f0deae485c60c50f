import { useCallback, useEffect, useRef, useState } from 'react';

import { checkPhoto } from '@/lib/photo/client';
import type { PhotoProgress, PhotoVerdict } from '@/lib/photo/types';

export type PhotoCheckState =
  | { step: 'choose' }
  | { step: 'checking'; progress: PhotoProgress }
  | { step: 'judged'; verdict: PhotoVerdict }
  | { step: 'failed'; message: string };

export interface PhotoCheckControl {
  state: PhotoCheckState;
  /** Checks a file; a check that still runs is cancelled first. */
  check: (file: Blob) => void;
  /** Ends the check and goes back to choosing. */
  cancel: () => void;
}

/** Runs one photo check at a time and cancels it when the screen goes away. */
export function usePhotoCheck(): PhotoCheckControl {
  const [state, setState] = useState<PhotoCheckState>({ step: 'choose' });
  const running = useRef<AbortController | null>(null);

  const check = useCallback((file: Blob) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: PhotoCheckState) => {
      if (!controller.signal.aborted) setState(next);
    };
    show({ step: 'checking', progress: { step: 'sending', done: 0 } });
    checkPhoto(file, {
      signal: controller.signal,
      onProgress: (progress) => show({ step: 'checking', progress }),
    })
      .then((verdict) => show({ step: 'judged', verdict }))
      .catch((error: unknown) =>
        show({ step: 'failed', message: error instanceof Error ? error.message : String(error) }),
      );
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ step: 'choose' });
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  return { state, check, cancel };
}
