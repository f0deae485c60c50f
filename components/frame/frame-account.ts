import type { FrameState, PageCounts } from '@/lib/messaging';
import { inOneLook } from '@/lib/page/controls/sight/pass-through';
import type { PageReading } from '@/lib/page/types';

import type { FieldPointer } from './field-pointer';
import type { FormCheck } from './form-check';
import type { Frame } from './frame';
import { describeFrame } from './frame-state';
import { PageCounter } from './page-counter';
import type { PageNotes } from './page-notes';
import type { PageTranslation } from './page-translation';
import type { PageWriter } from './page-writer';
import { Submission } from './submission';

interface Parts {
  check: FormCheck;
  notes: PageNotes;
  pointer: FieldPointer;
  translation: PageTranslation;
  writer: PageWriter;
}

/** What there is to tell of a frame: counts for pill and badge, the whole for popup and panel. */
export class FrameAccount {
  readonly #frame: Frame;
  readonly #parts: Parts;
  readonly #submission: Submission;
  readonly #counter = new PageCounter();

  constructor(frame: Frame, parts: Parts) {
    this.#frame = frame;
    this.#parts = parts;
    this.#submission = new Submission(frame.system);
  }

  /** Called with every reading. */
  look(reading: PageReading): void {
    this.#submission.look(reading);
  }

  /** What can be reached may be other fields now, in these parts of the page or in all of it. */
  forgetReached(parts?: readonly Node[]): void {
    this.#counter.forget(parts);
  }

  *count(): Generator<undefined, { counts: PageCounts; held: string }> {
    const { check, translation } = this.#parts;
    check.catchUp();
    const { fields, entered } = check.read;
    const empty = yield* this.#counter.empty(fields, entered);
    const held = entered.map(({ value }) => value).join('\n');
    return {
      counts: { empty, findings: check.findings.length, translated: translation.hasReplacedForm },
      held,
    };
  }

  describe(): Iterator<unknown, FrameState> {
    this.#parts.check.catchUp();
    const { id, system, reading, findings } = this.#frame;
    const { notes, pointer, translation, writer } = this.#parts;
    return inOneLook(
      describeFrame({
        frame: id,
        system,
        reading: this.#submission.asSaid(reading),
        findings,
        unexplained: notes.unexplained,
        submitted: this.#submission.isKnown,
        canUndo: writer.canUndo,
        translated: translation.hasReplacedForm,
        pointer: pointer.state,
      }),
    );
  }
}
