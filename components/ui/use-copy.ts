import { useState } from 'react';

interface Copy {
  copied: boolean;
  /** Why the browser did not copy it; null when it did. */
  failure: string | null;
  copy(): void;
}

/** Copies a text when it is asked to, and tells what came of it. */
export function useCopy(text: string): Copy {
  const [outcome, setOutcome] = useState<Pick<Copy, 'copied' | 'failure'>>(NOT_YET);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome({ copied: true, failure: null }),
      (error: unknown) => setOutcome({ copied: false, failure: String(error) }),
    );
  };
  return { ...outcome, copy };
}

const NOT_YET = { copied: false, failure: null };
