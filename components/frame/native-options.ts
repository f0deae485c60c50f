import { i18n } from '#i18n';
import { findPlaceholder, optionByText } from '@/lib/forms';
import { knownPlace, levelInEnglish, placeInEnglish } from '@/lib/regions/english-region';

import { composedText, type Settled } from './composed-texts';

/** A native option can hold no element; its `label` attribute is the one thing that may be set, and is given back. */
export class NativeOptionLabels {
  readonly #original = new Map<HTMLOptionElement, string | null>();

  readonly #words: Settled;

  /** Nothing of ours is printed, and no style sheet reaches a label. */
  constructor(words: Settled, signal: AbortSignal) {
    this.#words = words;
    const inEnglish = new Map<HTMLOptionElement, string>();
    addEventListener(
      'beforeprint',
      () => {
        for (const option of this.#original.keys()) inEnglish.set(option, option.label);
        this.#restore();
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        for (const [option, label] of inEnglish)
          if (!this.#original.has(option)) this.#set(option, label);
        inEnglish.clear();
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.#restore(), { once: true });
  }

  forgetGone(): void {
    for (const option of this.#original.keys())
      if (!option.isConnected) this.#original.delete(option);
  }

  show(options: readonly HTMLOptionElement[]): void {
    for (const option of options) {
      if (this.#original.has(option)) continue;
      const known = optionByText(option.text) ?? findPlaceholder(option.text);
      if (known) this.#set(option, besides(option, known.en));
    }
  }

  /** The English of a place, or of an option that can be put together from its words; false when there is none. */
  compose(option: HTMLOptionElement): boolean {
    if (this.#original.has(option)) return true;
    // 示范园区 ends as a place does: until the words are here nobody can tell.
    if (!this.#words.isSettled) return false;
    const zh = option.text.trim();
    const en = levelInEnglish(zh) ?? knownPlace(zh) ?? composedText(zh) ?? placeInEnglish(zh);
    if (en !== null) this.#set(option, besides(option, en));
    return en !== null;
  }

  /** The browser's own translation of an option that nobody knows, marked as such. */
  translate(option: HTMLOptionElement, en: string): void {
    if (!this.#original.has(option))
      this.#set(option, besides(option, i18n.t('overlay.machineOption', [en])));
  }

  #set(option: HTMLOptionElement, label: string): void {
    this.#original.set(option, option.getAttribute('label'));
    option.label = label;
  }

  #restore(): void {
    for (const [option, label] of this.#original) {
      if (label === null) option.removeAttribute('label');
      else option.label = label;
    }
    this.#original.clear();
  }
}

const besides = (option: HTMLOptionElement, en: string): string => `${option.text.trim()} · ${en}`;
