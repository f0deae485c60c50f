import type { planFill } from '@/lib/autofill/plan/plan';
import type { FillRequestItem } from '@/lib/autofill/types';
import type { tell } from '@/lib/forms/telling';
import { askBackground } from '@/lib/ask-background';
import type { FramePart } from '@/lib/messaging';

import type { checks } from './checks';
import type { words } from './words';

/** What comes into a frame as a script of its own, when it is needed: reading the page does not wait for it. */
interface FrameParts {
  /** Checks what is entered, and what chosen pictures show; looking up teaches the very rules that run. */
  rules: typeof checks;
  /** Reads short texts, and the reasons of a review, from their words. */
  words: typeof words;
  /** What cards say beyond the English name. */
  telling: typeof tell;
  /** Plans what goes into the fields that a choice of a fill has opened. */
  plan: (...given: Parameters<typeof planFill>) => readonly FillRequestItem[];
}

declare global {
  /** What such scripts have left in our isolated world, where no page sees it. */
  var beianLensParts: Partial<FrameParts> | undefined;
}

/** Called by the script of a part. */
export function leavePart(parts: Partial<FrameParts>): void {
  globalThis.beianLensParts = { ...globalThis.beianLensParts, ...parts };
}

/** A part whose script is here already. */
export function partHere<Name extends FramePart>(name: Name): FrameParts[Name] | undefined {
  return globalThis.beianLensParts?.[name];
}

const coming = new Map<FramePart, Promise<unknown>>();

/** Has the script of a part put into this frame; rejects when the browser would not, and can then be asked again. */
export async function bringPart<Name extends FramePart>(name: Name): Promise<FrameParts[Name]> {
  const here = partHere(name);
  if (here) return here;
  const asked = coming.get(name) ?? askBackground({ type: 'inject-part', part: name });
  coming.set(name, asked);
  try {
    await asked;
  } finally {
    coming.delete(name);
  }
  const part = partHere(name);
  if (!part) throw new Error(`The script ${name}.js came into the frame without its part.`);
  return part;
}
