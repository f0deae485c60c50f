import { useEffect } from 'react';

import { refusedPlaces } from '@/lib/autofill/plan/refused-value';
import { keepRefused } from '@/lib/profiles/refused';
import type { StoredProfile } from '@/lib/profiles/store';

import { useCheck } from './use-check';

/** Keeps what our rules refuse of the profile for the worker, which counts what a press would fill and has no rules. */
export function useRefusals(active: StoredProfile | undefined): void {
  const { check } = useCheck();
  useEffect(() => {
    if (!active || !check) return;
    const { id, updated, value } = active;
    void keepRefused({ profile: id, updated, places: refusedPlaces(value, check) });
  }, [active, check]);
}
