import { isConnected, localName, shadowRoot } from './dom';

/** Pauses between looks, in milliseconds: an element is mostly made what it is while its page still loads. */
const PAUSES = [100, 200, 400, 800, 1_600, 3_200, 6_400];
/** More elements of a page's own kind than these are a grid, not boxes of a form. */
const MOST = 2_000;

/** Whether an element may be one of the page's own kind, which its script makes what it is only later. */
export const mayGetShadow = (element: Element): boolean =>
  localName(element).includes('-') && !shadowRoot(element);

/**
 * Elements that may get an open shadow root later than they came: an element that is already on the page when its script
 * defines its kind gets it without any change that an observer is told of. They are looked at a few times, at growing
 * pauses, and again from the beginning when others come; then nothing runs.
 */
export class LateShadows {
  readonly #onFound: (hosts: readonly Element[]) => void;
  readonly #signal: AbortSignal;
  readonly #awaited = new Set<Element>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFound hears of the elements that have got one, each once */
  constructor(onFound: (hosts: readonly Element[]) => void, signal: AbortSignal) {
    this.#onFound = onFound;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Looks at these too from now on. */
  await(elements: Iterable<Element>): void {
    const before = this.#awaited.size;
    for (const element of elements) if (this.#awaited.size < MOST) this.#awaited.add(element);
    if (this.#awaited.size === before) return;
    this.#looks = 0;
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const pause = PAUSES[this.#looks++];
    if (pause === undefined || this.#awaited.size === 0) this.#awaited.clear();
    else if (!this.#signal.aborted) this.#timer = setTimeout(() => this.#look(), pause);
  }

  #look(): void {
    const found: Element[] = [];
    for (const element of this.#awaited) {
      if (isConnected(element) && !shadowRoot(element)) continue;
      this.#awaited.delete(element);
      if (isConnected(element)) found.push(element);
    }
    if (found.length > 0) this.#onFound(found);
    this.#plan();
  }
}
