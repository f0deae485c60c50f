import { i18n } from '#i18n';
import { Journal } from '@/lib/autofill/run/journal';
import type { Present } from '@/lib/autofill/run/field-at-present';
import { refusalHere } from '@/lib/autofill/plan/refused-here';
import { runFill } from '@/lib/autofill/run/run';
import type { Report } from '@/lib/autofill/types';
import { clearFilled, undoFill } from '@/lib/autofill/undo/undo';
import { nameOf } from '@/lib/forms';
import type { FillOrder, FrameEvent } from '@/lib/messaging';
import type { RecognisedField } from '@/lib/page/types';

interface Hands {
  frame: string;
  /** The fields with the buttons that add to them. */
  present(): Present;
  tell(event: FrameEvent): void;
  /** Tells the person on the page itself, for what they pressed there. */
  say(reason: string): void;
  /** Checks and tells the state at once, before anything else is told. */
  tellState(): void;
  signal: AbortSignal;
}

/** Who is told why something was not done: popup and panel, or the person on the page where they pressed. */
type Objected = (reason: string) => void;

/** On a site that is no known system this script only runs because the person allowed the site. */
const refusal = (): string | null => refusalHere((host) => host === location.hostname);

/** Everything that writes into the fields of a frame, one thing at a time. */
export class PageWriter {
  readonly #journal = new Journal();
  #running: AbortController | null = null;

  constructor(private readonly hands: Hands) {}

  get canUndo(): boolean {
    return this.#journal.canUndo;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** Fills what the plan in popup or panel showed. */
  async fillShown(order: FillOrder): Promise<void> {
    await this.#report((signal) => this.#run(order, signal), this.#refuse);
  }

  /** Fills one field that was asked for on the page, and says there when that came to nothing. */
  async fillAsked(order: FillOrder): Promise<void> {
    const { say } = this.hands;
    const report = await this.#report((signal) => this.#run(order, signal), say);
    for (const { key, outcome, reason } of report?.items ?? [])
      if (outcome !== 'filled' && outcome !== 'already-right')
        say(i18n.t('overlay.menuNotFilled', [nameOf(key), reason ?? '']));
  }

  async undo(): Promise<void> {
    await this.#report((signal) => undoFill(this.#journal, this.#options(signal)), this.#refuse);
  }

  async clear(): Promise<void> {
    const clear = async (signal: AbortSignal): Promise<Report> => ({
      ...(await clearFilled(this.#journal, this.#options(signal))),
      of: 'clear',
    });
    await this.#report(clear, this.#refuse);
  }

  /** Writes one text into a field, as the person asked by a press beside it; says there when it cannot. */
  async write(field: RecognisedField | undefined, text: string): Promise<void> {
    const { say } = this.hands;
    const refused = refusal();
    if (refused) return say(refused);
    const [control] = field?.controls ?? [];
    if (!control) return say(i18n.t('overlay.fieldGone'));
    await this.#alone(async (signal) => {
      const result = control.obstacle() ? null : await control.write([text], { signal });
      if (result?.outcome !== 'written') say(i18n.t('overlay.cannotWrite'));
    }, say);
  }

  readonly #refuse: Objected = (reason) => {
    const { frame, tell } = this.hands;
    tell({ type: 'refused', frame, reason });
  };

  #run(order: FillOrder, signal: AbortSignal): Promise<Report> {
    const { frame, tell } = this.hands;
    return runFill(order, {
      ...this.#options(signal),
      journal: this.#journal,
      refusal: refusal(),
      onProgress: (progress) => tell({ ...progress, type: 'progress', frame }),
    });
  }

  #options(signal: AbortSignal) {
    return { frame: this.hands.frame, signal, now: this.hands.present };
  }

  /** Runs what ends in a report, and tells it; null when it was not run or broke off. */
  #report(
    run: (signal: AbortSignal) => Promise<Report>,
    objected: Objected,
  ): Promise<Report | null> {
    const { frame, tell, tellState } = this.hands;
    const told = (reason: string): void => {
      tellState();
      tell({ type: 'failed', frame, reason });
      if (objected !== this.#refuse) objected(reason);
    };
    return this.#alone(
      async (signal) => {
        // Nothing else is offered until the report; an undo tells no more of its progress than this.
        tell({ type: 'progress', frame, done: 0, total: 1, label: '' });
        const report = await run(signal);
        // The state first: the plan of before the fill would be on show again for a moment.
        tellState();
        tell({ type: 'report', frame, report });
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
      return await run(AbortSignal.any([this.hands.signal, this.#running.signal]));
    } catch (error) {
      brokeOff(i18n.t('overlay.brokeOff', [String(error)]));
      return null;
    } finally {
      this.#running = null;
    }
  }
}
