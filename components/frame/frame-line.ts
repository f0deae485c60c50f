import type { FrameCommand, FrameEvent, FrameState } from '@/lib/messaging';

import type { Frame } from './frame';
import type { FrameAccount } from './frame-account';
import { Offers } from './offers';
import { StateTeller } from './state-teller';
import type { Line, Surroundings } from './surroundings';

interface Heard {
  /** Somebody has begun to listen. */
  onHeard(): void;
  onCommand(command: FrameCommand): void;
}

/** All that a frame tells those around it, and hears of them. */
export class FrameLine {
  readonly #line: Line;
  readonly #around: Surroundings;
  readonly #offers: Offers;
  readonly #teller: StateTeller;
  /** Tells the worker what has changed. */
  readonly #news: { soon(): void };

  constructor(
    frame: Pick<Frame, 'id' | 'signal'>,
    around: Surroundings,
    account: FrameAccount,
    { onHeard, onCommand }: Heard,
  ) {
    const { id, signal } = frame;
    this.#around = around;
    this.#line = around.connect({
      frame: id,
      onCommand,
      onHeard: () => {
        onHeard();
        this.#offers.heard();
      },
      onListeners: () => this.#news.soon(),
      signal,
    });
    this.#offers = new Offers(id, this.#line, () => around.openPanel());
    this.#teller = new StateTeller(this.#line, () => account.describe(), signal);
    this.#news = around.news(frame, {
      count: () => account.count(),
      describe: () => account.describe(),
      isPanelOpen: () => this.#line.isPanelOpen,
    });
  }

  announce(): void {
    this.#line.announce();
  }

  tell(event: FrameEvent): void {
    this.#line.tell(event);
  }

  /** Something has changed: tells it soon, several changes in one go. */
  changed(): void {
    this.#news.soon();
    this.#teller.soon();
  }

  /** Something has changed that only counts. */
  counted(): void {
    this.#news.soon();
  }

  /** Tells popup and panel at once what the frame is. */
  tellState(): void {
    this.#teller.now();
  }

  /** What the frame is at this moment. */
  get state(): FrameState {
    return this.#teller.current();
  }

  /** Asks the panel what the profile has for a field. */
  offer(field: string): void {
    this.#offers.offer(field);
  }

  /** Has a panel ask the person; one that asked may have been closed meanwhile. */
  askInPanel(): void {
    if (!this.#line.isPanelOpen) this.#around.openPanel();
  }
}
