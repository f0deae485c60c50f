import { useCallback, useEffect, useRef, useState } from 'react';

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
  // What changes build on: two may come before the screen is drawn again.
  const latest = useRef<SavedChecklist | null>(null);
  const show = useCallback((checklist: SavedChecklist | null): void => {
    latest.current = checklist;
    setSaved(checklist);
  }, []);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    show(null);
    loadChecklist(id, unlocked)
      .then((found) => {
        if (!current) return;
        const input = found?.input ?? newInput(profile?.value.kind ?? 'organization', '');
        show({
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
      if (!latest.current) return;
      const next = update(latest.current);
      show(next);
      saveChecklist(next, unlocked).then(
        () => setError(null),
        (failed: unknown) => setError(errorText(failed)),
      );
    },
    [show, unlocked],
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
