import { browser } from 'wxt/browser';

import { asking } from '@/lib/contract';
import type { FrameContract, FrameState } from '@/lib/messaging';

/** How many fields of a frame a press would fill. */
interface Counted {
  frame: string;
  /** When its document began. */
  began: number;
  fields: number;
}

/** By the browser's number of the frame. */
export type FramesOfTab = Record<string, Counted>;

/** Under this and the tab's number the session keeps the frames that have told anything. */
export const COUNTED = 'fillable ';

export const askFrame = asking<FrameContract, [tab: number, options?: { frameId: number }]>(
  (message, tab, options) => browser.tabs.sendMessage(tab, message, options),
);

/** The tabs in which frames have told anything. */
export async function tabsWithFrames(): Promise<number[]> {
  return Object.keys(await browser.storage.session.get())
    .filter((key) => key.startsWith(COUNTED))
    .map((key) => Number(key.slice(COUNTED.length)));
}

/** What all frames of a tab show of themselves; those that have gone are left out. */
export async function framesOf(tab: number): Promise<FrameState[]> {
  const key = COUNTED + tab;
  const known = ((await browser.storage.session.get(key))[key] ?? {}) as FramesOfTab;
  const states = await Promise.all(
    Object.keys(known).map((frameId) =>
      askFrame({ type: 'describe-frame' }, tab, { frameId: Number(frameId) }).catch(() => null),
    ),
  );
  return states.filter((state) => state != null);
}
