import { describeFrame } from '@/components/frame/frame-state';
import type { Journal } from '@/lib/autofill/run/journal';
import { requestOf } from '@/lib/autofill/plan/fill-request';
import { planFill, type PlanOptions } from '@/lib/autofill/plan/plan';
import type { Present } from '@/lib/autofill/run/field-at-present';
import { runFill } from '@/lib/autofill/run/run';
import type { Plan, Report } from '@/lib/autofill/types';
import { undoFill } from '@/lib/autofill/undo/undo';
import type { FieldValue } from '@/lib/forms/values';
import { addingButtons } from '@/lib/page/press/adding-buttons';
import type { PageReading } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';

/** Reads a gallery page as the overlay reads a filing page, plans for it and fills it. */
export class WholePage {
  #reading: PageReading | null = null;
  readonly #system = 'tencent';
  readonly #catchUp = watchPage(
    document,
    { system: this.#system },
    (reading) => {
      this.#reading = reading;
    },
    new AbortController().signal,
  );

  constructor(readonly journal: Journal) {}

  readonly now = (): Present => {
    this.#catchUp();
    const { fields = [], texts = [] } = this.#reading ?? {};
    return { fields, buttons: addingButtons(texts, this.#system) };
  };

  plan(values: readonly FieldValue[], options: PlanOptions): Plan {
    this.#catchUp();
    if (!this.#reading) throw new Error('The page was not read.');
    const describing = describeFrame({
      frame: 'top',
      system: this.#system,
      reading: this.#reading,
      findings: [],
      explained: { labels: 0, options: 0, messages: 0 },
      unexplained: [],
      canUndo: this.journal.canUndo,
      translated: false,
      pointer: { pointing: null, bindings: [] },
    });
    // In one go: nobody waits for the page here.
    for (;;) {
      const { done, value } = describing.next();
      if (done) return planFill(values, value, options);
    }
  }

  fill(
    values: readonly FieldValue[],
    options: PlanOptions,
    refusal: string | null,
  ): Promise<Report> {
    return runFill(requestOf(this.plan(values, options)), { ...this.#run(), refusal });
  }

  undo(): Promise<Report> {
    return undoFill(this.journal, this.#run());
  }

  #run() {
    const { signal } = new AbortController();
    return { frame: 'top', signal, journal: this.journal, now: this.now };
  }
}
