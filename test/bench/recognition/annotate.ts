import { leavePart } from '@/components/frame/frame-parts';
import { words } from '@/components/frame/words';
import { MachineTranslation } from '@/lib/machine-translation';
import { PageNotes } from '@/components/frame/page-notes';
import { NoteLayer } from '@/components/overlay/note-layer';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import { readPage } from '@/lib/page/read-page';

/** Milliseconds of script to place every note of the page, and to measure and move those that a box would cut off. */
export interface Annotated {
  notes: number;
  place: number;
  /** Mostly the browser's own layout, which the frame would have done anyway. */
  tighten: number;
}

/** Annotates the page with the overlay's own layer of notes, times it, and takes the notes away again. */
export function annotate(): Annotated {
  const life = new AbortController();
  const translation = new MachineTranslation(() => undefined, life.signal);
  leavePart({ words });
  const notesOf = new PageNotes(
    null,
    translation,
    { isSettled: true },
    (_, field) => ({ evidence: () => evidenceOf(field) }),
    life.signal,
  );
  const layer = new NoteLayer(life.signal);
  const reading = readPage(document, { system: null });
  const frames: FrameRequestCallback[] = [];
  const later = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (callback) => frames.push(callback);
  const start = performance.now();
  layer.show(notesOf.of(reading));
  const placed = performance.now();
  for (const frame of frames) frame(placed);
  const end = performance.now();
  globalThis.requestAnimationFrame = later;
  const notes = document.querySelectorAll('beian-lens-note').length;
  life.abort();
  return { notes, place: placed - start, tighten: end - placed };
}
