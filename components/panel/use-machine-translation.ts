import { useEffect, useReducer, useState } from 'react';

import { MachineTranslation } from '@/lib/machine-translation';

/** The browser's own translator for a list of texts; it translates what it can as soon as it can. */
export function useMachineTranslation(texts: readonly string[]): MachineTranslation {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  // What comes after the screen is gone redraws nothing.
  const [translation] = useState(
    () => new MachineTranslation(drawAgain, new AbortController().signal),
  );
  useEffect(() => {
    for (const zh of texts) translation.of(zh);
  }, [translation, texts]);
  return translation;
}
