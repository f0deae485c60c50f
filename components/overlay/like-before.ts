import {
  attribute,
  boxOf,
  localName,
  parentElement,
  previousSibling,
  textContent,
} from '@/lib/page/read/dom';

import { endsLine, lastLineOf } from './in-line';

/** A note that was found to begin a line, and how wide its column was then. */
interface Model {
  note: WeakRef<HTMLElement>;
  width: number;
}

/** How a note came to the page, and after which one it was made to stand. */
interface Placed {
  key: string;
  wasBlock: boolean;
  model?: Model;
}

/** So many texts are remembered; the blocks of a page have fewer. */
const MOST = 500;
/** What is less, in pixels, is no difference between two places. */
const SAME = 0.5;

/**
 * Has the notes of a block stand at once as those of a block before it: what is set right once it is laid out has the
 * page laid out twice. Each is held to the note that it was made to stand like, as that lies on the page.
 */
export class LikeBefore {
  readonly #models = new Map<string, Model>();
  readonly #placed = new WeakMap<HTMLElement, Placed>();

  /** Takes a note that was put beside its text, in such words. */
  stand(note: HTMLElement, words: string): void {
    const key = keyOf(note, words);
    const model = this.#models.get(key);
    const wasBlock = note.hasAttribute('data-block');
    const like = model && noteOf(model);
    this.#placed.set(note, { key, wasBlock, ...(like && { model }) });
    if (!like) return;
    note.toggleAttribute('data-wrapped', true);
    note.toggleAttribute('data-block', like.hasAttribute('data-block'));
    note.style.setProperty('--indent', like.style.getPropertyValue('--indent'));
  }

  /** Those of them that are still to be set right, as they came. Reads the layout before it changes anything. */
  left(notes: readonly HTMLElement[]): HTMLElement[] {
    const left = notes.filter((note) => !this.#standsRight(note));
    for (const note of left) this.#leave(note);
    return left;
  }

  /** A note begins a line in a column of such a width. */
  remember(note: HTMLElement, width: number): void {
    const placed = this.#placed.get(note);
    if (!placed) return;
    if (this.#models.size >= MOST) this.#models.clear();
    this.#models.set(placed.key, { note: new WeakRef(note), width });
  }

  #standsRight(note: HTMLElement): boolean {
    const model = this.#placed.get(note)?.model;
    const like = model && noteOf(model);
    const own = like && pictureOf(note);
    const other = like && pictureOf(like);
    return (
      own?.length === other?.length &&
      own?.every((length, at) => Math.abs(length - (other?.[at] ?? NaN)) < SAME) === true &&
      Math.abs((own[0] ?? NaN) - (model?.width ?? NaN)) < SAME
    );
  }

  #leave(note: HTMLElement): void {
    const placed = this.#placed.get(note);
    if (!placed?.model) return;
    delete placed.model;
    note.toggleAttribute('data-wrapped', false);
    note.toggleAttribute('data-block', placed.wasBlock);
    note.style.removeProperty('--indent');
  }
}

/** The note itself, while it is on the page and was moved no further. */
function noteOf({ note }: Model): HTMLElement | undefined {
  const like = note.deref();
  const isMoved = like?.matches('[data-cut],[data-tight],[data-middle],:not([data-wrapped])');
  return like?.isConnected && !isMoved ? like : undefined;
}

/** What it hangs on how a note stands, as far as it is told without the layout. */
function keyOf(note: HTMLElement, words: string): string {
  const frame = parentElement(note);
  const before = previousSibling(note);
  return JSON.stringify([
    words,
    before && textContent(before),
    frame && localName(frame),
    frame && attribute(frame, 'class'),
    endsLine(note),
    note.getAttributeNames(),
  ]);
}

/** Where a note and the last line before it lie in their column, the width of which comes first. */
function pictureOf(note: HTMLElement): number[] {
  const frame = parentElement(note);
  const before = previousSibling(note);
  const last = before && lastLineOf(before);
  if (!frame || !last) return [];
  const { left, top, width, height } = boxOf(frame);
  const own = boxOf(note);
  return [
    width,
    height,
    own.left - left,
    own.top - top,
    own.width,
    own.height,
    last.right - left,
    last.bottom - top,
  ];
}
