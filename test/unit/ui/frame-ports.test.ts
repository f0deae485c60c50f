import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { FramePorts, type PortEvent } from '@/components/ui/frame-ports';
import type { FrameCommand } from '@/lib/messaging';

const TAB = 7;

interface Port {
  frameId: number;
  received: unknown[];
  closed: boolean;
  /** The frame navigates. */
  close(): void;
}

let ports: Port[];
let events: PortEvent[];
let life: AbortController;
let called: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  [ports, events, called] = [[], [], []];
  life = new AbortController();
  vi.spyOn(browser.tabs, 'connect').mockImplementation(((_tab: number, to: { frameId: number }) => {
    const ends: (() => void)[] = [];
    const port: Port = {
      frameId: to.frameId,
      received: [],
      closed: false,
      close: () => ends.forEach((end) => end()),
    };
    ports.push(port);
    return {
      postMessage: (message: unknown) => port.received.push(message),
      disconnect: () => {
        port.closed = true;
      },
      onMessage: { addListener: () => undefined },
      onDisconnect: { addListener: (end: () => void) => ends.push(end) },
    };
  }) as unknown as typeof browser.tabs.connect);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tab, message) => {
    called.push(message);
    return called.length > 1
      ? Promise.reject(new Error('Receiving end does not exist.'))
      : Promise.resolve();
  });
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const open = () => new FramePorts(TAB, (event) => events.push(event), life.signal);
const announce = (frame: string, frameId: number, tab = TAB) =>
  fakeBrowser.runtime.onMessage.trigger(
    { type: 'frame-ready', frame },
    { id: browser.runtime.id, tab: { id: tab } as Browser.tabs.Tab, frameId },
  );
const fill = (frame: string): FrameCommand => ({
  type: 'fill',
  frame,
  request: { plan: 'p', items: [] },
});

test('calls the frames, and opens one port to each that answers from this tab', async () => {
  open();
  expect(called).toEqual([{ type: 'announce-frame' }]);
  await announce('a', 0);
  await announce('b', 5);
  await announce('a', 0);
  await announce('elsewhere', 0, TAB + 1);
  expect(ports.map(({ frameId }) => frameId)).toEqual([0, 5]);
});

test('an order goes to its frame and to no other', async () => {
  const own = open();
  await announce('a', 0);
  await announce('b', 5);
  own.send(fill('b'));
  expect(ports.map(({ received }) => received)).toEqual([[], [fill('b')]]);
});

test('a frame that navigates is told as gone, and so is one that a command no longer reaches', async () => {
  const own = open();
  await announce('a', 0);
  ports[0]?.close();
  own.send(fill('a'));
  expect(events).toEqual([
    { type: 'gone', frame: 'a' },
    { type: 'gone', frame: 'a' },
  ]);
});

test('a tab in which nobody listens is unreachable, and the end closes every port', async () => {
  open();
  open();
  await vi.waitFor(() => expect(events).toEqual([{ type: 'unreachable' }]));
  await announce('a', 0);
  life.abort();
  expect(ports.every(({ closed }) => closed)).toBe(true);
});
