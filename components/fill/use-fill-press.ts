import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';

import { pressObstacle } from '@/lib/autofill/press/trusted-press';

import type { InPage } from './fill-card';
import { useShortcut } from './use-shortcut';
import { useShownSince } from './use-shown-since';

interface Conditions {
  /** The plan on show. */
  plan: string;
  canFill: boolean;
  /** Present where a page is around the card. */
  inPage: InPage | null;
  tabId: number | null;
  fill(): void;
}

/** A press of the button or of the keyboard shortcut runs the plan on show, when it is the person's on what they saw. */
export function useFillPress({ plan, canFill, inPage, tabId, fill }: Conditions) {
  const { shownSince, isReady } = useShownSince(plan);
  const [obstacle, setObstacle] = useState<string | null>(null);
  const isSeen = inPage?.isSeen ?? true;

  const press = (event: MouseEvent): void => {
    const isByPointer = event.detail > 0;
    const pointerSince = isByPointer ? inPage?.pointer.since() : undefined;
    const found = pressObstacle(event.nativeEvent, { shownSince, isSeen, pointerSince });
    setObstacle(found);
    if (!found && canFill) fill();
  };
  const byShortcut = useCallback((): boolean => {
    if (!canFill) return false;
    const now = { isTrusted: true, timeStamp: performance.now() };
    const found = pressObstacle(now, { shownSince, isSeen });
    setObstacle(found);
    if (!found) fill();
    return !found;
  }, [canFill, shownSince, isSeen, fill]);
  useShortcut(inPage ? tabId : null, byShortcut);

  return { press, obstacle, isReady };
}
