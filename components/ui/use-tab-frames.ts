import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type Browser, browser } from 'wxt/browser';

import {
  FRAME_PORT,
  type FrameAnnouncement,
  type FrameCommand,
  type FrameEvent,
} from '@/lib/messaging';

import { NO_FRAMES, type TabFrames, tabFramesReducer } from './tab-frames';

export type { TabFrames } from './tab-frames';

/** Commands that no press of the person stands behind: what a frame refused before stays on show. */
const TOLD_BY_ITSELF: ReadonlySet<FrameCommand['type']> = new Set([
  'context',
  'panel',
  'stop-pointing',
]);

/**
 * Connects to every frame of a tab and keeps what they say. Reconnects when the tab navigates and when a frame
 * announces itself (`frame-ready`), because a port only reaches the frames that listened when it was opened. `null`
 * stays unconnected. Commands go to the frame that they name; one that cannot be sent ends in `unreachable`.
 */
export function useTabFrames(tabId: number | null): TabFrames & {
  send(command: FrameCommand): void;
} {
  const [state, dispatch] = useReducer(tabFramesReducer, NO_FRAMES);
  const port = useRef<Browser.runtime.Port | null>(null);

  useEffect(() => {
    if (tabId === null) return;

    const connect = () => {
      port.current?.disconnect();
      const opened = browser.tabs.connect(tabId, { name: FRAME_PORT });
      port.current = opened;
      dispatch({ type: 'connecting' });
      opened.onMessage.addListener((event: FrameEvent) => {
        if (port.current === opened) dispatch(event);
      });
      opened.onDisconnect.addListener(() => {
        // Reading it tells the browser that a tab without Beian Lens is no error.
        void browser.runtime.lastError;
        if (port.current !== opened) return;
        port.current = null;
        dispatch({ type: 'disconnected' });
      });
    };
    const announced = (message: FrameAnnouncement, sender: Browser.runtime.MessageSender) => {
      if (message.type === 'frame-ready' && sender.tab?.id === tabId) connect();
    };
    const updated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') connect();
    };

    connect();
    browser.runtime.onMessage.addListener(announced);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.runtime.onMessage.removeListener(announced);
      browser.tabs.onUpdated.removeListener(updated);
      const open = port.current;
      port.current = null;
      open?.disconnect();
    };
  }, [tabId]);

  const send = useCallback((command: FrameCommand) => {
    if (!TOLD_BY_ITSELF.has(command.type)) dispatch({ type: 'told' });
    if (port.current) port.current.postMessage(command);
    else dispatch({ type: 'disconnected' });
  }, []);

  return { ...state, send };
}
