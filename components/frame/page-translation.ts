import {
  closest,
  documentElement,
  elementsNamed,
  matches,
  query,
  queryAll,
} from '@/lib/page/read/dom';
import { NATIVE_ENTRY } from '@/lib/page/read/entries';

/** What the browser's page translator marks the document with, and puts around each text that it has replaced. */
const MARKED = '.translated-ltr, .translated-rtl';
const REPLACED = 'font > font[style*="vertical-align"], font > font[dir]';
/** What has fewer boxes is a login or a search. */
const FEWEST_CONTROLS = 3;

/** What the browser's own translation does, or would do, to the form of a frame. */
export class PageTranslation {
  readonly #mayKeep: () => Promise<boolean>;
  readonly #signal: AbortSignal;
  #hadForm = false;

  /** @param mayKeep whether the person wants forms kept from being translated */
  constructor(mayKeep: () => Promise<boolean>, signal: AbortSignal) {
    this.#mayKeep = mayKeep;
    this.#signal = signal;
  }

  /** Whether a form was here, or seems to be, whose words the browser has replaced. */
  get hasReplacedForm(): boolean {
    return isTranslated() && (this.#hadForm || mayBeForm());
  }

  /** A form was recognised: it stays as it is from now on. */
  keepForm(): void {
    if (this.#hadForm) return;
    this.#hadForm = true;
    void this.#mayKeep().then((keeps) => {
      if (keeps) keepFromTranslation(this.#signal);
    });
  }

  /** Calls back when the translator comes, or goes since the person asked for the original. */
  watch(changed: () => void): void {
    watchTranslation(changed, this.#signal);
  }
}

const isMarked = (root: Element | null): boolean => root !== null && matches(root, MARKED);

/** Whether the browser has translated the page: its Chinese, which is what we know it by, is then gone. */
export const isTranslated = (): boolean =>
  isMarked(documentElement(document)) ||
  (elementsNamed(document, 'font').length > 1 && query(document, REPLACED) !== null);

/** Whether a page that arrives translated has boxes as a form has them: what they ask can no longer be told. */
export const mayBeForm = (): boolean => queryAll(document, NATIVE_ENTRY).length >= FEWEST_CONTROLS;

/**
 * Keeps the browser from translating this document from now on, the lists that pages open elsewhere included; gives the
 * attribute back with `signal`. What the page itself says about its translation stays.
 */
export function keepFromTranslation(signal: AbortSignal): void {
  const root = documentElement(document);
  if (!root || signal.aborted || isTranslated() || closest(root, '[translate]')) return;
  root.setAttribute('translate', 'no');
  signal.addEventListener('abort', () => root.removeAttribute('translate'), { once: true });
}

export function watchTranslation(changed: () => void, signal: AbortSignal): void {
  const root = documentElement(document);
  if (!root || signal.aborted) return;
  let was = isTranslated();
  const observer = new MutationObserver(() => {
    if (isTranslated() === was) return;
    was = !was;
    changed();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['class', 'lang'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
