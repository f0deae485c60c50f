import type { Line } from './surroundings';

/** Asks the panel what the profile has for a field of the page, and opens one where none is open. */
export class Offers {
  /** The field for which the person asked, until a panel hears of it. */
  #waiting: string | null = null;
  readonly #frame: string;
  readonly #line: Line;
  readonly #openPanel: () => void;

  constructor(frame: string, line: Line, openPanel: () => void) {
    this.#frame = frame;
    this.#line = line;
    this.#openPanel = openPanel;
  }

  offer(field: string): void {
    if (this.#line.heard) this.#tell(field);
    else this.#waiting = field;
    this.#openPanel();
  }

  /** A panel that opens for an offer hears of it first thing. */
  heard(): void {
    if (this.#waiting !== null) this.#tell(this.#waiting);
    this.#waiting = null;
  }

  #tell(field: string): void {
    this.#line.tell({ type: 'offer', frame: this.#frame, field });
  }
}
