import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';

import { ANSWER_DELAY, ENABLE_DELAY, pressObstacle } from '@/lib/autofill/press/trusted-press';

import { useShortcut } from './use-shortcut';
import { useShownSince } from './use-shown-since';

interface Conditions {
  /** The plan on show. */
  plan: string;
  canFill: boolean;
  /** What has to be asked before the plan is run; null when nothing has. */
  question?: string | null;
  /** The question stands on the button from the beginning, for a screen that was opened by a press for this page. */
  asksAtOnce?: boolean;
  /** The tab for which the keyboard shortcut is answered; null where it is not. */
  shortcutTab: number | null;
  fill(): void;
}

/**
 * A press of the button or of the keyboard shortcut runs the plan on show, when it is the person's on what they saw.
 * Where there is a question the first press only asks it, and one on the question that was read runs the plan.
 */
export function useFillPress({
  plan,
  canFill,
  question = null,
  asksAtOnce = false,
  shortcutTab,
  fill,
}: Conditions) {
  const [asked, setAsked] = useState<string | null>(null);
  const isAsking = question !== null && (asksAtOnce || asked === question);
  const { shownSince, isReady } = useShownSince(
    isAsking ? `${plan} ${question}` : plan,
    isAsking ? ANSWER_DELAY : ENABLE_DELAY,
  );
  const [obstacle, setObstacle] = useState<string | null>(null);

  const pressed = useCallback(
    (event: Pick<Event, 'isTrusted' | 'timeStamp'>): boolean => {
      const found = pressObstacle(event, shownSince, isAsking);
      setObstacle(found);
      if (found || !canFill) return false;
      if (question !== null && !isAsking) {
        setAsked(question);
        return false;
      }
      fill();
      return true;
    },
    [canFill, shownSince, isAsking, question, fill],
  );
  const press = ({ nativeEvent }: MouseEvent): void => void pressed(nativeEvent);
  const byShortcut = useCallback(
    (): boolean =>
      canFill &&
      document.visibilityState === 'visible' &&
      pressed({ isTrusted: true, timeStamp: performance.now() }),
    [canFill, pressed],
  );
  useShortcut(shortcutTab, byShortcut);

  return { press, obstacle, isReady, isAsking };
}
