import { i18n } from '#i18n';
import { removeHosts } from '@/components/overlay/host-element';
import { showNotice } from '@/components/overlay/page-notice';
import { MachineTranslation } from '@/lib/machine-translation';
import type { FrameEvent, FrameState, PageCounts } from '@/lib/messaging';
import { inOneLook } from '@/lib/page/controls/sight/pass-through';
import { watchChosenFiles } from '@/lib/page/controls/kept-files';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { tellPageAround, whenFormInside } from '@/lib/page/is-filing-page';
import type { Finding } from '@/lib/rules/types';
import { systemOf } from '@/lib/systems';

import { CommandHandler } from './commands';
import { ComposedTexts } from './composed-texts';
import { FieldPointer } from './field-pointer';
import type { FindingActions } from './finding-content';
import { FormCheck } from './form-check';
import { watchForm } from './form-events';
import type { Frame } from './frame';
import { FrameReading } from './frame-reading';
import { describeFrame } from './frame-state';
import { IgnoredFindings } from './ignored-findings';
import type { AboutField } from './note-content';
import { Offers } from './offers';
import { PageCounter } from './page-counter';
import { PageNotes } from './page-notes';
import { PageTranslation } from './page-translation';
import { PageWriter } from './page-writer';
import { SiteBindings } from './site-bindings';
import { StateTeller } from './state-teller';
import { Submission } from './submission';
import type { Line, Surroundings } from './surroundings';
import { watchMotion } from './watch-motion';

/**
 * One frame of a filing page: reads it, has it explained, checks what is entered, and answers popup and panel. It ends
 * with `signal` and leaves the page as it found it.
 */
export class FilingFrame implements Frame {
  readonly id = crypto.randomUUID();
  readonly system = systemOf(new URL(location.href));
  readonly #around: Surroundings;
  readonly #ignored: IgnoredFindings;
  readonly #bindings: SiteBindings;
  readonly #check: FormCheck;
  readonly #translation: MachineTranslation;
  readonly #pageTranslation: PageTranslation;
  readonly #words: ComposedTexts;
  readonly #notes: PageNotes;
  readonly #submission = new Submission(this.system);
  readonly #page: FrameReading;
  readonly #offers: Offers;
  readonly #writer: PageWriter;
  readonly #pointer: FieldPointer;
  readonly #commands: CommandHandler;
  readonly #port: Line;
  readonly #teller: StateTeller;
  readonly #news: { soon(): void };
  readonly #counter = new PageCounter();
  /** What the person ignores on this site is known. */
  #isFollowed = false;
  #isComposing: () => boolean = () => false;
  readonly signal: AbortSignal;

  #onFirst: (() => void) | null = null;

  /** A frame in it has a form, to which its dialog and buttons belong. */
  #isAroundForm: boolean;

  constructor(signal: AbortSignal, around: Surroundings, isAroundForm: boolean) {
    this.signal = signal;
    this.#around = around;
    this.#ignored = new IgnoredFindings(around.notes);
    this.#bindings = new SiteBindings(around.notes);
    this.#isAroundForm = isAroundForm;
    removeHosts(document);
    watchChosenFiles(signal);
    this.#check = new FormCheck(this, this.#ignored, this.#actions);
    this.#translation = new MachineTranslation(() => {
      this.#page.explain();
      this.changed();
    }, signal);
    this.#pageTranslation = new PageTranslation(() => around.keepsFromTranslation(), signal);
    this.#words = new ComposedTexts(() => this.#explainWords(), this.say, signal);
    this.#notes = new PageNotes(
      this.system,
      this.#translation,
      this.#words,
      (label, field) => this.#about(label, field),
      signal,
    );
    this.#page = new FrameReading(
      {
        system: this.system,
        notes: this.#notes,
        bindings: () => this.#bindings.all,
        isAroundForm: () => this.#isAroundForm,
        onReading: (reading) => this.#hasRead(reading),
        onRestyled: (parts) => this.#lookedOtherwise(parts),
        say: this.say,
      },
      signal,
    );
    this.#offers = new Offers({
      frame: this.id,
      line: () => this.#port,
      openPanel: () => around.openPanel(),
    });
    void around.notesOnHover().then((hover) => hover && this.#page.showOnHover());
    this.#writer = new PageWriter(this, () => around.refusal());
    this.#pointer = new FieldPointer(this, this.#bindings, () => this.#askField());
    this.#commands = new CommandHandler(this, {
      writer: this.#writer,
      pointer: this.#pointer,
      translation: this.#translation,
      ignore: (finding) => void this.#check.ignore(finding),
      understand: (context) => this.#check.understand(context),
    });
    around.followMenu(this, this.#writer, () => this.#teller.now());
    this.#port = around.connect({
      frame: this.id,
      onCommand: (command) => void this.#commands.handle(command),
      onHeard: () => this.#heard(),
      onListeners: () => this.#news.soon(),
      signal,
    });
    this.#teller = new StateTeller(
      {
        isHeard: () => this.#port.heard,
        describe: () => this.#describe(),
        tell: (state) => this.tell({ type: 'state', state }),
      },
      signal,
    );
    this.#news = around.news(this, {
      count: () => this.#count(),
      describe: () => this.#describe(),
      isPanelOpen: () => this.#port.isPanelOpen,
    });
  }

  /** @param onFirst the page was read and explained for the first time */
  async start(onFirst: () => void): Promise<void> {
    this.#onFirst = onFirst;
    // The first notes wait for nothing that the worker has to answer.
    this.#page.begin();
    const followed = this.#around.notes.follow(() => this.#page.begin(), this.signal);
    whenFormInside(() => {
      if (this.#isAroundForm) return;
      this.#isAroundForm = true;
      this.#page.begin();
    }, this.signal);
    this.#pageTranslation.watch(() => {
      this.#page.begin();
      this.changed();
    });
    this.#isComposing = watchForm(() => this.check(), this.signal);
    watchMotion(
      () => this.reading.fields,
      (part) => {
        this.#counter.forget([part]);
        this.changed();
      },
      this.signal,
    );
    addEventListener('resize', () => this.#lookedOtherwise(), {
      passive: true,
      signal: this.signal,
    });
    this.#port.announce();
    try {
      await followed;
    } finally {
      this.#isFollowed = true;
      if (this.#bindings.all.length > 0) this.#page.begin();
      else this.check();
    }
  }

  get findings(): readonly Finding[] {
    return this.#check.findings;
  }

  get reading(): PageReading {
    return this.#page.last;
  }

  readonly current = (): PageReading => this.#page.current();

  readonly tell = (event: FrameEvent): void => this.#port.tell(event);

  readonly refuse = (reason: string): void =>
    this.tell({ type: 'refused', frame: this.id, reason });

  readonly say = (reason: string): void =>
    showNotice({ message: reason, close: i18n.t('overlay.close') }, this.signal);

  readonly check = (): void => {
    // Half of a fill is nothing to find fault with; its end brings a check.
    if (!this.#writer.isRunning) this.#checkNow();
  };

  #checkNow(): void {
    // What is half composed is no value yet, though the page may change meanwhile; the end of it brings a check.
    if (this.#isFollowed && !this.#isComposing()) this.#check.run();
  }

  readonly changed = (): void => {
    // A fill changes everything at every step, and tells its progress and its end itself.
    if (this.#writer.isRunning) return;
    this.#news.soon();
    this.#teller.soon();
  };

  readonly tellState = (): void => {
    this.#checkNow();
    if (this.#port.heard) this.tell({ type: 'state', state: this.#teller.now() });
  };

  #hasRead(reading: PageReading): void {
    const hasFields = reading.fields.length > 0;
    this.#submission.look(reading);
    this.check();
    if (hasFields) this.#pageTranslation.keepForm();
    if (this.#isAroundForm || hasFields) tellPageAround();
    this.#onFirst?.();
    this.#onFirst = null;
    if (hasFields || reading.texts.length > 0) this.#words.bring();
  }

  /** What is put together from words comes beside what already stands. */
  #explainWords(): void {
    this.#notes.forgetMissing();
    this.#page.explain();
    this.changed();
  }

  /** What can be reached may be other fields now. */
  #lookedOtherwise(parts?: readonly Node[]): void {
    this.#counter.forget(parts);
    if (!this.#writer.isRunning) this.#news.soon();
  }

  /** A note stays when the page puts another control in the place of the first. */
  #about(label: Element, first: RecognisedField): AboutField {
    const field =
      this.reading.fields.find((one) => one.label === label && one.key === first.key) ?? first;
    return {
      evidence: () => evidenceOf(field),
      controls: () => field.controls.flatMap(({ elements }) => elements),
      ...(canFill(field) && {
        fill: () => this.#offers.offer(field.id),
      }),
    };
  }

  #heard(): void {
    this.#check.prepare();
    this.changed();
    this.#offers.heard();
  }

  /** The panel that asked to point may have been closed meanwhile. */
  #askField(): void {
    if (!this.#port.isPanelOpen) this.#around.openPanel();
  }

  *#count(): Generator<undefined, { counts: PageCounts; held: string }> {
    const { fields, entered } = this.#check.read;
    const empty = yield* inOneLook(this.#counter.empty(fields, entered));
    const held = entered.map(({ value }) => value).join('\n');
    return {
      counts: {
        empty,
        findings: this.findings.length,
        translated: this.#pageTranslation.hasReplacedForm,
      },
      held,
    };
  }

  #describe(): Iterator<unknown, FrameState> {
    return inOneLook(
      describeFrame({
        frame: this.id,
        system: this.system,
        reading: this.#submission.asSaid(this.reading),
        findings: this.findings,
        unexplained: this.#notes.unexplained,
        submitted: this.#submission.isKnown,
        canUndo: this.#writer.canUndo,
        translated: this.#pageTranslation.hasReplacedForm,
        pointer: this.#pointer.state,
      }),
    );
  }

  readonly #actions: FindingActions = {
    fix: (finding) => void this.#commands.handle({ ...finding, type: 'fix', frame: this.id }),
    ignore: (finding) => void this.#check.ignore(finding),
    chooseAnother: (finding) => this.#commands.focusControl(finding),
    suggest: (finding, text) => void this.#commands.write(finding, text),
    canOffer: canFill,
    offer: ({ id }) => this.#offers.offer(id),
    openRule: (rule) => this.#around.openRule(rule),
  };
}

const canFill = ({ certain, controls }: RecognisedField): boolean => certain && controls.length > 0;
