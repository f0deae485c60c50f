import { useCallback, useEffect, useReducer, useRef, useState, type RefObject } from 'react';

import { NO_FRAMES, type TabFrames, tabFramesReducer } from '@/components/ui/tab-frames';
import type { FrameCommand } from '@/lib/messaging';

import type { FromForm, ToForm } from './practice-messages';

export interface PracticeFrames {
  form: RefObject<HTMLIFrameElement | null>;
  tab: TabFrames & { send(command: FrameCommand): void };
  /** The person pressed the form's own “Next”. */
  isNextPressed: boolean;
}

/** Hears the practice form and speaks to it, as `useTabFrames` does with the frames of a filing page. */
export function usePracticeFrames(): PracticeFrames {
  const form = useRef<HTMLIFrameElement>(null);
  const [state, dispatch] = useReducer(tabFramesReducer, NO_FRAMES);
  const [isNextPressed, setNextPressed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const listen = ({ source, origin, data }: MessageEvent<FromForm | null>): void => {
      const isForm = source !== null && source === form.current?.contentWindow;
      if (!isForm || origin !== location.origin) return;
      if (data?.type === 'practice-event') dispatch(data.event);
      else if (data?.type === 'practice-next-pressed') setNextPressed(true);
    };
    addEventListener('message', listen, { signal: life.signal });
    return () => life.abort();
  }, []);
  const send = useCallback((command: FrameCommand) => {
    dispatch({ type: 'told' });
    const message: ToForm = { type: 'practice-command', command };
    form.current?.contentWindow?.postMessage(message, location.origin);
  }, []);
  return { form, tab: { ...state, send }, isNextPressed };
}
