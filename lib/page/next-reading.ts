import type { PageChanges } from './page-changes';
import { PageReader } from './page-reader';
import type { Tree } from './read/dom';
import type { ReadOptions } from './reading';
import type { PageReading } from './types';

/** A reading that was begun; null in the end when it is no other one than the last. */
export type Reading = Generator<undefined, PageReading | null>;

/** What is to be done until the page is read as it is: the next reading does what one that is given up has left undone. */
export class NextReading {
  readonly #reader: PageReader;
  #isFirst = true;
  /** Everything is to be read anew … */
  #isWhole = true;
  /** … what the first reading leaves out is looked for … */
  #isComplete = false;
  /** … it is asked which labels in these parts are on show … */
  readonly #toAsk = new Set<Node>();
  /** … and what has changed is told. */
  #isBehind = true;

  constructor(root: Tree, options: ReadOptions) {
    this.#reader = new PageReader(root, options, 'in-steps');
  }

  get roots(): Tree[] {
    return this.#reader.roots;
  }

  /** The elements that were met since the last call and may get a shadow root later. */
  takeMaybeLate(): Element[] {
    return this.#reader.takeMaybeLate();
  }

  get isFirst(): boolean {
    return this.#isFirst;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  get isDue(): boolean {
    return this.#isBehind || !this.#isComplete || this.#toAsk.size > 0;
  }

  /** Takes in what has changed, at once, and begins a reading. It stops where the page may have its turn. */
  begin({
    touched,
    removed,
    shown,
    around,
    state,
    storm,
  }: ReturnType<PageChanges['take']>): Reading {
    if (storm) this.#isWhole = true;
    if (state) this.#isBehind = true;
    if (!this.#isWhole) {
      for (const part of shown) this.#toAsk.add(part);
      if (this.#reader.update(touched, removed, around)) this.#isBehind = true;
    }
    return this.#read();
  }

  *#read(): Reading {
    if (this.#isWhole) yield* this.#readAnew();
    if (!this.#isFirst) {
      if (!this.#isComplete) this.#complete();
      yield;
      if (this.#toAsk.size > 0) yield* this.#ask();
    }
    const reading = this.#isBehind ? yield* this.#reader.reading() : null;
    this.#isBehind = false;
    this.#isFirst = false;
    return reading;
  }

  *#readAnew(): Generator<undefined, void> {
    yield* this.#reader.begin();
    this.#isWhole = false;
    this.#isBehind = true;
    this.#isComplete = false;
    yield;
  }

  *#ask(): Generator<undefined, void> {
    const wasBehind = this.#isBehind;
    // What was found before this is given up is not found again.
    this.#isBehind = true;
    const isOther = yield* this.#reader.settling([...this.#toAsk]);
    this.#isBehind = wasBehind || isOther;
    this.#toAsk.clear();
  }

  #complete(): void {
    this.#isComplete = true;
    if (this.#reader.findShadowRoots()) this.#isBehind = true;
    if (this.#reader.findTooltips()) this.#isBehind = true;
    for (const root of this.#reader.roots) this.#toAsk.add(root);
  }
}
