import { useCallback, useEffect, useReducer, useRef } from 'react';

import type { FrameCommand } from '@/lib/messaging';

import { FramePorts } from './frame-ports';
import { NO_FRAMES, type TabFrames, tabFramesReducer } from './tab-frames';

export type { TabFrames } from './tab-frames';

/** Commands that no press of the person stands behind: what a frame refused before stays on show. */
const TOLD_BY_ITSELF: ReadonlySet<FrameCommand['type']> = new Set(['context', 'stop-pointing']);

/**
 * Connects to the frames of a tab, now and as they come, and keeps what they say. `null` stays unconnected. A command
 * goes to the frame that it names and to no other.
 */
export function useTabFrames(tabId: number | null): TabFrames & {
  send(command: FrameCommand): void;
} {
  const [state, dispatch] = useReducer(tabFramesReducer, NO_FRAMES);
  const ports = useRef<FramePorts | null>(null);

  useEffect(() => {
    if (tabId === null) return;
    const life = new AbortController();
    ports.current = new FramePorts(tabId, dispatch, life.signal);
    return () => {
      life.abort();
      ports.current = null;
      dispatch({ type: 'other-tab' });
    };
  }, [tabId]);

  const send = useCallback((command: FrameCommand) => {
    if (!TOLD_BY_ITSELF.has(command.type)) dispatch({ type: 'told' });
    ports.current?.send(command);
  }, []);

  return { ...state, send };
}
