import { SLICE_MS } from './slices';

/** After a whole reading, how many times its own duration the page is left alone. */
const REST = 8;
/** So many readings one after the other may be given up because the page moves on; the next one is read at once. */
const MOST_GIVEN_UP = 5;

/** How long a page that goes on changing is left alone before it is read as a whole again. */
export class PageRest {
  #until = 0;
  /** Whether the reading that is going on reads everything anew. */
  #isOfStorm = false;
  /** How long it has taken so far, in milliseconds. */
  #spent = 0;
  /** How many readings were given up one after the other. */
  #givenUp = 0;

  /** In milliseconds from now. */
  get left(): number {
    return this.#until - performance.now();
  }

  /** Whether so many readings were given up that the next one is no longer to wait for the page. */
  get isOverdue(): boolean {
    return this.#givenUp >= MOST_GIVEN_UP;
  }

  begin(isOfStorm: boolean): void {
    this.#isOfStorm = isOfStorm;
    this.#spent = 0;
  }

  spend(ms: number): void {
    this.#spent += ms;
  }

  /** The reading is given up since the page moves on: the next one waits twice as long as the last time. */
  giveUp(): void {
    this.#givenUp++;
    this.#until = performance.now() + REST * SLICE_MS * 2 ** this.#givenUp;
  }

  /** The reading has come to its end. */
  end(ms: number): void {
    if (this.#isOfStorm) this.#until = performance.now() + REST * (this.#spent + ms);
    this.#givenUp = 0;
  }
}
