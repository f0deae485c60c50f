import { useCallback, useEffect, useState } from 'react';

import { errorText } from '@/components/ui/error-text';
import { inputFromProfile } from '@/lib/checklist/from-profile';
import { newInput, type ReadinessInput } from '@/lib/checklist/input';
import { loadChecklist, saveChecklist, type SavedChecklist } from '@/lib/checklist/store';
import type { StoredProfile } from '@/lib/profiles/store';

export interface KeptChecklist {
  /** Null until it is read. */
  saved: SavedChecklist | null;
  error: string | null;
  answer(change: Partial<ReadinessInput>): void;
  tick(id: string, done: boolean): void;
}

/** The answers and ticks for a profile or for none, saved with every change. */
export function useSavedChecklist(
  profile: StoredProfile | undefined,
  unlocked: boolean,
): KeptChecklist {
  const id = profile?.id ?? '';
  const [saved, setSaved] = useState<SavedChecklist | null>(null);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    setSaved(null);
    loadChecklist(id, unlocked)
      .then((found) => {
        if (!current) return;
        const input = found?.input ?? newInput(profile?.value.kind ?? 'organization', '');
        setSaved({
          profile: id,
          input: profile ? inputFromProfile(profile.value, input) : input,
          ticked: found?.ticked ?? [],
        });
      })
      .catch((failed: unknown) => current && setError(errorText(failed)));
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- a profile saved elsewhere must not replace what is typed here
  }, [id, unlocked]);

  const change = useCallback(
    (update: (before: SavedChecklist) => SavedChecklist) => {
      if (!saved) return;
      const next = update(saved);
      setSaved(next);
      saveChecklist(next, unlocked).then(
        () => setError(null),
        (failed: unknown) => setError(errorText(failed)),
      );
    },
    [saved, unlocked],
  );

  return {
    saved,
    error,
    answer: (answers) =>
      change((before) => ({ ...before, input: { ...before.input, ...answers } })),
    tick: (item, done) =>
      change((before) => {
        const others = before.ticked.filter((other) => other !== item);
        return { ...before, ticked: done ? [...others, item] : others };
      }),
  };
}
