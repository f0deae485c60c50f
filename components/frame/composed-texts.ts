import { i18n } from '#i18n';

import { bringPart, partHere } from './frame-parts';

/** English for a short text, put together from its words; null also while their script is not here. */
export const composedText = (zh: string): string | null => partHere('words')?.(zh) ?? null;

/** Whether a text without English has none for good: until then nobody else is asked for it. */
export interface Settled {
  readonly isSettled: boolean;
}

/** Has the words of short texts brought, once: the first notes do not wait for them. */
export class ComposedTexts implements Settled {
  isSettled = partHere('words') !== undefined;
  #isAsked = false;
  readonly #onSettled: () => void;
  readonly #say: (text: string) => void;
  readonly #signal: AbortSignal;

  /** @param onSettled the words are here, or cannot be had */
  constructor(onSettled: () => void, say: (text: string) => void, signal: AbortSignal) {
    this.#onSettled = onSettled;
    this.#say = say;
    this.#signal = signal;
  }

  bring(): void {
    if (this.isSettled || this.#isAsked) return;
    this.#isAsked = true;
    void this.#settle();
  }

  async #settle(): Promise<void> {
    let failure: unknown;
    try {
      await bringPart('words');
    } catch (error) {
      failure = error;
    }
    if (this.#signal.aborted) return;
    this.isSettled = true;
    this.#onSettled();
    if (failure !== undefined) this.#say(i18n.t('overlay.notComposed', [String(failure)]));
  }
}
