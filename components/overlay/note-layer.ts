import { contains, isConnected, parentElement } from '@/lib/page/read/dom';
import { NextFrame } from '@/lib/page/read/next-frame';
import { SLICE_MS } from '@/lib/page/read/slices';

import { AfterLayout } from './after-layout';
import { Cards } from './cards';
import type { NoteContent } from './content';
import { dropCopies } from './copies';
import { createNote } from './note';
import { HoverNotes } from './hover-notes';
import { LikeBefore } from './like-before';
import { isInsidePressed, placeNote, standingOf, type Standing } from './place';
import { recolour, settle } from './settle';
import type { PlacedNote } from './settle';

/** What a note explains: an element of the page, or a bare text where several stand in one element. */
export type NoteTarget = Element | Text;

/** So many notes are put in place without a look at the time: a page of hundreds gets them over several frames. */
const AT_ONCE = 60;

interface Placed {
  note: HTMLElement;
  content: NoteContent;
}

/** Keeps one note beside each text of the page for which there is something to say, and touches only what has changed. */
export class NoteLayer {
  readonly #placed = new Map<NoteTarget, Placed>();
  readonly #contents = new WeakMap<Element, NoteContent>();
  readonly #cards: Cards;
  /** What is to be placed in the next frames. */
  #waiting: [NoteTarget, NoteContent][] = [];
  /** Placed, and not yet looked at where they stand. */
  #fresh: PlacedNote[] = [];
  readonly #likeBefore = new LikeBefore();
  readonly #next = new NextFrame(() => this.#placeSome());
  readonly #laidOut = new AfterLayout(() => this.#settle());

  /** Who shows notes where the person wants them only when they are pointed at. */
  #onHover: HoverNotes | undefined;

  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#cards = new Cards(
      {
        contentOf: (note) => this.#contents.get(note),
        noteAbout: (control) => this.#noteAbout(control),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  /** From now on notes come only when they, their text or their control are pointed at or have the focus. */
  showOnHover(): void {
    if (this.#onHover || this.#signal.aborted) return;
    this.#onHover = new HoverNotes(
      {
        noteOf: (target) => this.#placed.get(target as NoteTarget)?.note,
        noteAbout: (control) => this.#noteAbout(control),
      },
      this.#signal,
    );
    for (const { note } of this.#placed.values()) this.#onHover.quieten(note);
  }

  show(wanted: ReadonlyMap<NoteTarget, NoteContent>): void {
    if (this.#signal.aborted) return;
    for (const [target, placed] of this.#placed) {
      const content = wanted.get(target);
      if (content?.text !== placed.content.text || !isConnected(placed.note)) this.#take(target);
      else if (content !== placed.content) this.#tell(placed, content);
    }
    this.#waiting = [];
    for (const [target, content] of wanted)
      if (!this.#placed.has(target)) this.#waiting.push([target, content]);
    if (this.#waiting.length > 0) this.#placeSome();
  }

  #placeSome(): void {
    const end = performance.now() + SLICE_MS;
    while (this.#waiting.length > 0 && performance.now() < end)
      this.#placeAll(this.#waiting.splice(0, AT_ONCE));
    this.#laidOut.ask();
  }

  /** Asks about the looks of all texts first, so that the browser works them out once. */
  #placeAll(some: readonly [NoteTarget, NoteContent][]): void {
    const standing = some.map(([target, { kind }]) =>
      target instanceof Element ? standingOf(target, kind) : 'in a line',
    );
    for (const [at, [target, content]] of some.entries())
      this.#place(target, content, standing[at] ?? 'in a line');
  }

  #settle(): void {
    settle(this.#fresh.splice(0), this.#likeBefore);
    if (this.#waiting.length > 0) this.#next.ask();
  }

  #place(target: NoteTarget, content: NoteContent, standing: Standing): void {
    const around = target instanceof Text ? parentElement(target) : target;
    if (!around) return;
    const note = createNote(content, isInsidePressed(around));
    if (!placeNote(note, target, standing)) return;
    dropCopies(note);
    this.#onHover?.quieten(note);
    this.#likeBefore.stand(note, content.text);
    this.#placed.set(target, { note, content });
    this.#contents.set(note, content);
    this.#fresh.push({ note, target: around });
  }

  /** Colours the notes in these parts of the page anew, whose look has changed. */
  recolour(parts: readonly Node[]): void {
    const within = [...this.#placed].flatMap(([target, { note }]) => {
      const around = target instanceof Text ? parentElement(target) : target;
      return around && parts.some((part) => contains(part, note)) ? [{ note, target: around }] : [];
    });
    if (within.length > 0) requestAnimationFrame(() => recolour(within));
  }

  #tell(placed: Placed, content: NoteContent): void {
    placed.content = content;
    this.#contents.set(placed.note, content);
  }

  #noteAbout(control: Element): HTMLElement | undefined {
    for (const { note, content } of this.#placed.values())
      if (content.controls?.().some((one) => contains(one, control) || contains(control, one)))
        return note;
    return undefined;
  }

  #take(target: NoteTarget): void {
    const placed = this.#placed.get(target);
    if (!placed) return;
    this.#cards.forget(placed.note);
    placed.note.remove();
    this.#placed.delete(target);
  }

  #clear(): void {
    this.#next.cancel();
    this.#laidOut.cancel();
    for (const target of this.#placed.keys()) this.#take(target);
  }
}
