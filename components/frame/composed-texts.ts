import { i18n } from '#i18n';
import type { ReadReason } from '@/lib/forms/complaints/complaints-in';
import { OWN_CATALOGUE } from '@/lib/forms/complaints/own-catalogue';
import { findMessage } from '@/lib/forms/messages';
import type { SystemId } from '@/lib/forms/types';
import { knowRemarks } from '@/lib/page/items/words';
import { finish, finishInSlices } from '@/lib/page/read/slices';

import { bringPart, partHere } from './frame-parts';
import type { words } from './words';

/** English for a short text, put together from its words; null also while their script is not here. */
export const composedText = (zh: string): string | null => partHere('words')?.compose(zh) ?? null;

/** The reasons in a message that no source has as a whole; none also while their script is not here. */
export const reasonsOf = (zh: string, system: SystemId | null): readonly ReadReason[] =>
  (!findMessage(zh) && partHere('words')?.reasonsIn(zh, system ?? undefined)) || [];

/** Whether a text without English has none for good: until then nobody else is asked for it. */
export interface Settled {
  readonly isSettled: boolean;
}

/** Has the words of short texts brought, once: the first notes do not wait for them. */
export class ComposedTexts implements Settled {
  isSettled = partHere('words') !== undefined;
  #isAsked = false;
  readonly #onSettled: (hasRemarks: boolean) => void;
  readonly #say: (text: string) => void;
  readonly #signal: AbortSignal;

  /** @param onSettled the words are here, or cannot be had; the page has remarks that nobody knew before, or not */
  constructor(
    onSettled: (hasRemarks: boolean) => void,
    say: (text: string) => void,
    signal: AbortSignal,
  ) {
    this.#onSettled = onSettled;
    this.#say = say;
    this.#signal = signal;
    const here = partHere('words');
    if (here) finish(remarksBy(here));
  }

  bring(): void {
    if (this.isSettled || this.#isAsked) return;
    this.#isAsked = true;
    void this.#settle();
  }

  async #settle(): Promise<void> {
    let failure: unknown;
    let hasRemarks: boolean | null = false;
    try {
      hasRemarks = await finishInSlices(remarksBy(await bringPart('words')), this.#signal);
    } catch (error) {
      failure = error;
    }
    if (this.#signal.aborted) return;
    this.isSettled = true;
    this.#onSettled(hasRemarks === true);
    if (failure !== undefined) this.#say(i18n.t('overlay.notComposed', [String(failure)]));
  }
}

function remarksBy({ readWith, tellsFault }: typeof words): ReturnType<typeof knowRemarks> {
  readWith(OWN_CATALOGUE);
  return knowRemarks(tellsFault);
}
