import { useCallback, useState } from 'react';

import { errorText } from './error-text';

/** Runs one asynchronous action at a time and keeps what went wrong in words. */
export function useTask(): {
  busy: boolean;
  error: string | null;
  run(task: () => Promise<void>): void;
  clear(): void;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = useCallback((task: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    task()
      .catch((failed: unknown) => setError(errorText(failed)))
      .finally(() => setBusy(false));
  }, []);
  const clear = useCallback(() => setError(null), []);
  return { busy, error, run, clear };
}
