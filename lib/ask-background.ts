import { browser } from 'wxt/browser';

import { asking } from '@/lib/contract';
import type { BackgroundContract } from '@/lib/messaging';

/** Asks the background; undefined where it does not answer this asker. Rejects when it cannot be reached. */
export const askBackground = asking<BackgroundContract, []>((message) =>
  browser.runtime.sendMessage(message),
);
