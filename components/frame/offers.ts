import type { FrameEvent } from '@/lib/messaging';

import type { Line } from './surroundings';

interface OfferParts {
  frame: string;
  line(): Line;
  openPanel(): void;
}

/** Asks the panel what the profile has for a field of the page, and opens one where none is open. */
export class Offers {
  /** The field for which the person asked, until a panel hears of it. */
  #waiting: string | null = null;
  readonly #parts: OfferParts;

  constructor(parts: OfferParts) {
    this.#parts = parts;
  }

  offer(field: string): void {
    const line = this.#parts.line();
    if (line.heard) line.tell(this.#event(field));
    else this.#waiting = field;
    this.#parts.openPanel();
  }

  /** A panel that opens for an offer hears of it first thing. */
  heard(): void {
    if (this.#waiting === null) return;
    this.#parts.line().tell(this.#event(this.#waiting));
    this.#waiting = null;
  }

  #event(field: string): FrameEvent {
    return { type: 'offer', frame: this.#parts.frame, field };
  }
}
