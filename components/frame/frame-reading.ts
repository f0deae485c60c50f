import { i18n } from '#i18n';
import { NoteLayer } from '@/components/overlay/note-layer';
import type { SystemId } from '@/lib/forms/types';
import type { Binding } from '@/lib/page/number/bindings';
import { roomForThePage } from '@/lib/page/read/slices';
import type { PageReading } from '@/lib/page/types';
import { watchPage, type WatchOptions } from '@/lib/page/watch-page';

import type { PageNotes } from './page-notes';
import type { Presses } from './presses';

const NOTHING: PageReading = {
  fields: [],
  texts: [],
  unrecognised: [],
  unknown: () => [],
  values: () => [],
};

interface ReadingParts {
  system: SystemId | null;
  notes: PageNotes;
  presses: Presses;
  /** What the person told about controls that are not recognised. */
  bindings(): readonly Binding[];
  isAroundForm(): boolean;
  /** The page was read, and is explained. */
  onReading(reading: PageReading): void;
  onRestyled(parts: readonly Node[]): void;
  say(text: string): void;
}

/** What a frame's page is read as, at any time, with the English beside it. */
export class FrameReading {
  /** What was read last. */
  last: PageReading = NOTHING;
  readonly #parts: ReadingParts;
  readonly #signal: AbortSignal;
  readonly #layer: NoteLayer;
  #watch: AbortController | null = null;
  /** Reads at once what has changed on the page. */
  #catchUp: () => void = () => undefined;
  /** What is left to do about the first reading. */
  #rest: (() => void) | null = null;
  #hasSaidLeftOut = false;

  constructor(parts: ReadingParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#layer = new NoteLayer(signal);
  }

  /** Reads the page from now on; once more from the start when something about it is known that was not. */
  begin(pace: WatchOptions['pace'] = this.#watch ? 'at-once' : 'in-slices'): void {
    this.#watch?.abort();
    this.#watch = new AbortController();
    const { system } = this.#parts;
    this.#catchUp = watchPage(
      document,
      {
        system,
        bindings: [...this.#parts.bindings()],
        isAroundForm: this.#parts.isAroundForm(),
        pace,
      },
      (reading) => this.#take(reading),
      AbortSignal.any([this.#signal, this.#watch.signal]),
      (parts) => {
        this.#layer.recolour(parts);
        this.#parts.onRestyled(parts);
      },
    );
  }

  /** The page as it is at the moment of the call. */
  current(): PageReading {
    this.#catchUp();
    this.#rest?.();
    return this.last;
  }

  /** Puts the notes beside what was read last. */
  explain(): void {
    const { notes } = this.#parts;
    this.#show(notes.of(this.last));
    if (notes.leftOut === 0 || this.#hasSaidLeftOut) return;
    this.#hasSaidLeftOut = true;
    this.#parts.say(i18n.t('overlay.leftOut', [String(notes.leftOut)]));
  }

  /** Lets the notes come only when they are asked for. */
  showOnHover(): void {
    this.#layer.showOnHover();
  }

  #show(notes: ReturnType<PageNotes['of']>): void {
    this.#parts.presses.afterPress('notes', () => this.#layer.show(notes));
  }

  #take(reading: PageReading): void {
    const isFirst = this.last === NOTHING;
    this.last = reading;
    if (isFirst) void this.#takeFirst();
    else this.#takeAll();
  }

  #takeAll(): void {
    this.#rest = null;
    this.explain();
    this.#parts.onReading(this.last);
  }

  /** The first notes wait for nothing else that there is to do about a page. */
  async #takeFirst(): Promise<void> {
    this.#rest = () => this.#takeAll();
    this.#show(this.#parts.notes.first(this.last));
    await roomForThePage();
    if (!this.#rest || this.#signal.aborted) return;
    this.explain();
    this.#rest = () => {
      this.#rest = null;
      this.#parts.onReading(this.last);
    };
    await roomForThePage();
    if (!this.#signal.aborted) this.#rest?.();
  }
}
