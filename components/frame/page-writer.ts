import { i18n } from '#i18n';
import type { Present } from '@/lib/autofill/run/field-at-present';
import { Journal } from '@/lib/autofill/run/journal';
import { runFill } from '@/lib/autofill/run/run';
import type { Report } from '@/lib/autofill/types';
import { clearFilled, undoFill } from '@/lib/autofill/undo/undo';
import { nameOf } from '@/lib/forms';
import type { FillRequest } from '@/lib/autofill/types';
import { addingButtons } from '@/lib/page/press/adding-buttons';
import type { RecognisedField } from '@/lib/page/types';

import type { Frame } from './frame';
import { bringPart } from './frame-parts';
import { describeField } from './frame-state';

/** Who is told why something was not done: popup and panel, or the person on the page where they pressed. */
type Objected = (reason: string) => void;

/** Everything that writes into the fields of a frame, one thing at a time. */
export class PageWriter {
  readonly #journal = new Journal();
  #running: AbortController | null = null;
  readonly #frame: Frame;
  readonly #refusal: () => string | null;

  /** @param refusal why nothing may be written now; null when it may */
  constructor(frame: Frame, refusal: () => string | null) {
    this.#frame = frame;
    this.#refusal = refusal;
  }

  get canUndo(): boolean {
    return this.#journal.canUndo;
  }

  /** Whether something is being written: what has changed by then is told when it ends. */
  get isRunning(): boolean {
    return this.#running !== null;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Fills what the plan in popup or panel showed. */
  async fillShown(request: FillRequest): Promise<void> {
    await this.#report((signal) => this.#run(request, signal), this.#frame.refuse);
  }

  /** Fills one field that was asked for on the page, and says there when that came to nothing. */
  async fillAsked(request: FillRequest): Promise<void> {
    const { say } = this.#frame;
    const report = await this.#report((signal) => this.#run(request, signal), say);
    for (const { key, outcome, reason } of report?.items ?? [])
      if (outcome !== 'filled' && outcome !== 'already-right')
        say(i18n.t('overlay.menuNotFilled', [nameOf(key), reason ?? '']));
  }

  async undo(): Promise<void> {
    await this.#report(
      (signal) => undoFill(this.#journal, this.#options(signal)),
      this.#frame.refuse,
    );
  }

  async clear(): Promise<void> {
    const clear = async (signal: AbortSignal): Promise<Report> => ({
      ...(await clearFilled(this.#journal, this.#options(signal))),
      of: 'clear',
    });
    await this.#report(clear, this.#frame.refuse);
  }

  /** Writes one text into a field, as the person asked by a press beside it; says there when it cannot. */
  async write(field: RecognisedField | undefined, text: string): Promise<void> {
    const { say } = this.#frame;
    const refused = this.#refusal();
    if (refused) return say(refused);
    const [control] = field?.controls ?? [];
    if (!control) return say(i18n.t('overlay.fieldGone'));
    await this.#alone(async (signal) => {
      const result = control.obstacle() ? null : await control.write([text], { signal });
      if (result?.outcome !== 'written') say(i18n.t('overlay.cannotWrite'));
    }, say);
  }

  async #run(request: FillRequest, signal: AbortSignal): Promise<Report> {
    const { id, tell } = this.#frame;
    // Before anything is written: without it nothing could be told of what was.
    const planItems = request.opened?.length ? await bringPart('plan') : null;
    return runFill(request, {
      ...this.#options(signal),
      journal: this.#journal,
      refusal: this.#refusal(),
      planOpened: (values, fields) =>
        planItems?.(values, { frame: id, fields: fields.map(describeField), blocks: null }) ?? [],
      onItem: (item) => tell({ type: 'item', frame: id, item }),
      onProgress: (progress) => tell({ ...progress, type: 'progress', frame: id }),
    });
  }

  #options(signal: AbortSignal) {
    return { frame: this.#frame.id, signal, now: this.#present };
  }

  /** The fields with the buttons that add to them. */
  readonly #present = (): Present => {
    const { fields, texts } = this.#frame.current();
    const { system } = this.#frame;
    return {
      fields,
      // Asked for at every box, and looked for only where one more is wanted.
      get buttons() {
        return addingButtons(texts, system);
      },
    };
  };

  /** Runs what ends in a report, and tells it; null when it was not run or broke off. */
  #report(
    run: (signal: AbortSignal) => Promise<Report>,
    objected: Objected,
  ): Promise<Report | null> {
    const { id, tell, tellState, refuse } = this.#frame;
    const told = (reason: string): void => {
      tellState();
      tell({ type: 'failed', frame: id, reason });
      if (objected !== refuse) objected(reason);
    };
    return this.#alone(
      async (signal) => {
        // Nothing else is offered until the report; an undo tells no more of its progress than this.
        tell({ type: 'progress', frame: id, done: 0, total: 1, label: '' });
        const report = await run(signal);
        // The state first: the plan of before the fill would be on show again for a moment.
        tellState();
        tell({ type: 'report', frame: id, report });
        return report;
      },
      objected,
      told,
    );
  }

  /** Runs unless something else runs; what breaks off is told, too. */
  async #alone<Result>(
    run: (signal: AbortSignal) => Promise<Result>,
    objected: Objected,
    brokeOff: Objected = objected,
  ): Promise<Result | null> {
    if (this.#running) {
      objected(i18n.t('overlay.busy'));
      return null;
    }
    this.#running = new AbortController();
    try {
      return await run(AbortSignal.any([this.#frame.signal, this.#running.signal]));
    } catch (error) {
      brokeOff(i18n.t('overlay.brokeOff', [String(error)]));
      return null;
    } finally {
      this.#running = null;
      this.#frame.check();
      this.#frame.changed();
    }
  }
}
