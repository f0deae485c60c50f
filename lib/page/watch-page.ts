import type { Tree } from './read/dom';
import { NextFrame } from './read/next-frame';
import { finish, roomForThePage, SLICE_MS } from './read/slices';
import { PageChanges, WATCHED } from './page-changes';
import { PageReader } from './page-reader';
import type { ReadOptions } from './page-reader';
import type { PageReading } from './types';

/** After a whole reading, how many times its own duration the page is left alone. */
const REST = 8;

/**
 * Reads the page and again whenever it changes: once per frame, at the cost of what has changed. Our own
 * elements are ignored. Nothing runs while nothing changes, and everything ends with `signal`.
 * @param onRestyled hears of the parts of the page whose classes or styles have changed
 * @returns takes in at once what has changed, for those who cannot wait for the frame
 */
export function watchPage(
  root: Tree,
  options: WatchOptions,
  onReading: (reading: PageReading) => void,
  signal: AbortSignal,
  onRestyled: (parts: readonly Node[]) => void = () => undefined,
): () => void {
  const watch = new PageWatch(root, options, onReading, signal, onRestyled);
  if (!signal.aborted) watch.start(options.pace ?? 'at-once');
  return () => watch.catchUp();
}

export interface WatchOptions extends ReadOptions {
  /** Whether the page has its turn while it is read for the first time. */
  pace?: 'at-once' | 'in-slices';
}

class PageWatch {
  readonly #reader: PageReader;
  /** What is left of the first reading. */
  #first: Generator<undefined, PageReading> | null;
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  readonly #changes = new PageChanges();
  readonly #next = new NextFrame(() => this.#update());
  /** Whether what the first reading leaves out was looked for. */
  #completed = false;
  #restUntil = 0;
  readonly #onRestyled: (parts: readonly Node[]) => void;
  readonly #onReading: (reading: PageReading) => void;
  readonly #signal: AbortSignal;

  constructor(
    root: Tree,
    options: ReadOptions,
    onReading: (reading: PageReading) => void,
    signal: AbortSignal,
    onRestyled: (parts: readonly Node[]) => void,
  ) {
    this.#onReading = onReading;
    this.#onRestyled = onRestyled;
    this.#signal = signal;
    this.#reader = new PageReader(root, options, 'in-steps');
    this.#first = this.#readFirst();
    this.#observer = new MutationObserver((records) => {
      this.#changes.add(records);
      if (this.#changes.any) this.#schedule();
    });
  }

  start(pace: 'at-once' | 'in-slices'): void {
    this.#signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#watchRoots();
    if (pace === 'at-once') this.#finishFirst();
    else void this.#goOnWithFirst();
  }

  catchUp(): void {
    if (this.#signal.aborted) return;
    this.#finishFirst();
    this.#changes.add(this.#observer.takeRecords());
    if (this.#changes.any) this.#update();
  }

  *#readFirst(): Generator<undefined, PageReading> {
    yield* this.#reader.begin();
    yield;
    return yield* this.#reader.reading();
  }

  async #goOnWithFirst(): Promise<void> {
    for (;;) {
      await roomForThePage();
      if (this.#signal.aborted) return;
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        if (!this.#first) return;
        // What was read so far holds no more.
        if (this.#hasMoved()) return this.#finishFirst();
        const { done, value } = this.#first.next();
        if (done) return this.#begin(value);
      }
    }
  }

  #hasMoved(): boolean {
    this.#changes.add(this.#observer.takeRecords());
    return this.#changes.haveMoved;
  }

  /** Reads to its end what was begun; from its beginning if the page has changed meanwhile. */
  #finishFirst(): void {
    if (!this.#first) return;
    if (!this.#hasMoved()) return this.#begin(finish(this.#first));
    this.#changes.take();
    this.#reader.readAgain();
    this.#begin(this.#reader.read());
  }

  #begin(reading: PageReading): void {
    this.#first = null;
    this.#onReading(reading);
    this.#changes.addShown(this.#reader.roots[0] ?? document);
    this.#schedule();
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#next.cancel();
  }

  #watchRoots(): void {
    for (const root of this.#reader.roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, WATCHED);
    }
  }

  #schedule(): void {
    if (this.#signal.aborted || this.#first) return;
    this.#next.ask(this.#changes.isStorm ? this.#restUntil - performance.now() : 0);
  }

  #update(): void {
    const { touched, removed, shown, restyled, around, state, storm } = this.#changes.take();
    let changed = state;
    if (!this.#completed) {
      this.#completed = true;
      if (this.#reader.findShadowRoots()) changed = true;
      if (this.#reader.findTooltips()) changed = true;
    }
    if (storm) {
      this.#readAll();
      changed = true;
    } else if (touched.length + removed.length > 0 && this.#reader.update(touched, removed, around))
      changed = true;
    else this.#reader.changedWithin(around);
    if (shown.length > 0 && this.#reader.settleVisibility(shown)) changed = true;
    this.#watchRoots();
    if (changed) this.#onReading(this.#reader.read());
    if (restyled.length > 0) this.#onRestyled(restyled);
  }

  /** Reads the page as a whole after a storm, and leaves it alone for a while if the storm goes on. */
  #readAll(): void {
    const start = performance.now();
    this.#reader.readAgain();
    this.#reader.settleVisibility();
    const end = performance.now();
    this.#restUntil = end + REST * (end - start);
  }
}
