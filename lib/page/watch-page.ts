import type { Tree } from './read/dom';
import { LateShadows } from './read/late-shadows';
import { NextFrame } from './read/next-frame';
import { PageRest } from './read/page-rest';
import { finish, roomForThePage, SLICE_MS } from './read/slices';
import { PageChanges, WATCHED } from './page-changes';
import { NextReading, type Reading } from './next-reading';
import type { ReadOptions } from './reading';
import type { PageReading } from './types';

/**
 * How long the frame of a change may be held up at a stretch: what is put beside the page in it is laid out with the
 * change, and what comes later is laid out by itself.
 */
const FRAME_MS = 3 * SLICE_MS;

/**
 * Reads the page and again whenever it changes: once per frame, at the cost of what has changed, and with the page
 * having its turn where that is much. Our own elements are ignored. Nothing runs while nothing changes, and everything
 * ends with `signal`.
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
  readonly #next: NextReading;
  readonly #changes = new PageChanges();
  /** The reading that is going on. */
  #reading: Reading | null = null;
  readonly #rest = new PageRest();
  readonly #restyled = new Set<Node>();
  readonly #observer: MutationObserver;
  readonly #late: LateShadows;
  readonly #watched = new WeakSet<Node>();
  readonly #frame = new NextFrame(() => this.#readInFrame());
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
    this.#next = new NextReading(root, options);
    this.#observer = new MutationObserver((records) => {
      this.#changes.add(records);
      if (this.#changes.any) this.#schedule();
    });
    this.#late = new LateShadows((hosts) => {
      this.#changes.addHosts(hosts);
      this.#schedule();
    }, signal);
  }

  start(pace: 'at-once' | 'in-slices'): void {
    this.#signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#watchRoots();
    const reading = this.#begin();
    if (pace === 'at-once') this.#finish();
    else void this.#goOn(reading);
  }

  catchUp(): void {
    if (this.#signal.aborted) return;
    this.#finish();
    this.#changes.add(this.#observer.takeRecords());
    if (!this.#changes.any && !this.#next.isDue) return;
    this.#begin();
    this.#finish();
  }

  #schedule(): void {
    if (this.#signal.aborted || this.#reading) return;
    const isWhole = this.#next.isWhole || this.#changes.isStorm;
    this.#frame.ask(isWhole ? this.#rest.left : 0);
  }

  #readInFrame(): void {
    if (this.#reading) return;
    const reading = this.#begin();
    if (this.#rest.isOverdue) this.#finish();
    else if (!this.#advance(reading, FRAME_MS)) void this.#goOn(reading);
  }

  /** Takes in what has changed and begins a reading of the page as it is. */
  #begin(): Reading {
    const changes = this.#changes.take();
    for (const part of changes.restyled) this.#restyled.add(part);
    this.#reading = this.#next.begin(changes);
    this.#rest.begin(this.#next.isWhole && !this.#next.isFirst);
    this.#watchRoots();
    return this.#reading;
  }

  async #goOn(reading: Reading): Promise<void> {
    do await roomForThePage();
    while (!this.#advance(reading));
  }

  /** Goes on for as long as the page may be held up; true when there is nothing more to do. */
  #advance(reading: Reading, most = SLICE_MS): boolean {
    const start = performance.now();
    for (let now = start; now < start + most; now = performance.now()) {
      if (this.#reading !== reading) return true;
      if (this.#hasMoved()) return this.#giveUp();
      const { done, value } = reading.next();
      if (done) return this.#conclude(value, performance.now() - start);
    }
    this.#rest.spend(performance.now() - start);
    return false;
  }

  /** What was read so far of a page that has moved on holds no more. */
  #hasMoved(): boolean {
    this.#changes.add(this.#observer.takeRecords());
    return this.#changes.haveMoved;
  }

  #giveUp(): true {
    // The first notes wait for no page that goes on moving.
    if (this.#next.isFirst) this.#finish();
    else {
      this.#reading = null;
      this.#rest.giveUp();
      this.#schedule();
    }
    return true;
  }

  /** Reads to its end at once what was begun; from its beginning if the page has moved on. */
  #finish(): void {
    if (!this.#reading) return;
    const reading = this.#hasMoved() ? this.#begin() : this.#reading;
    const start = performance.now();
    this.#conclude(finish(reading), performance.now() - start);
  }

  #conclude(reading: PageReading | null, ms: number): true {
    this.#rest.end(ms);
    this.#reading = null;
    this.#watchRoots();
    if (reading) this.#onReading(reading);
    if (this.#restyled.size > 0) {
      const parts = [...this.#restyled];
      this.#restyled.clear();
      this.#onRestyled(parts);
    }
    if (this.#changes.any || this.#next.isDue) this.#schedule();
    return true;
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#frame.cancel();
    this.#reading = null;
  }

  #watchRoots(): void {
    this.#late.await(this.#next.takeMaybeLate());
    for (const root of this.#next.roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, WATCHED);
    }
  }
}
