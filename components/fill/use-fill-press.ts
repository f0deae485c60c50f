import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';

import { pressObstacle } from '@/lib/autofill/press/trusted-press';

import { useShortcut } from './use-shortcut';
import { useShownSince } from './use-shown-since';

interface Conditions {
  /** The plan on show. */
  plan: string;
  canFill: boolean;
  /** The tab for which the keyboard shortcut is answered; null where it is not. */
  shortcutTab: number | null;
  fill(): void;
}

/** A press of the button or of the keyboard shortcut runs the plan on show, when it is the person's on what they saw. */
export function useFillPress({ plan, canFill, shortcutTab, fill }: Conditions) {
  const { shownSince, isReady } = useShownSince(plan);
  const [obstacle, setObstacle] = useState<string | null>(null);

  const press = ({ nativeEvent }: MouseEvent): void => {
    const found = pressObstacle(nativeEvent, shownSince);
    setObstacle(found);
    if (!found && canFill) fill();
  };
  const byShortcut = useCallback((): boolean => {
    if (!canFill || document.visibilityState !== 'visible') return false;
    const found = pressObstacle({ isTrusted: true, timeStamp: performance.now() }, shownSince);
    setObstacle(found);
    if (!found) fill();
    return !found;
  }, [canFill, shownSince, fill]);
  useShortcut(shortcutTab, byShortcut);

  return { press, obstacle, isReady };
}
