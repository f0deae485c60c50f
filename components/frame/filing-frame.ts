import { i18n } from '#i18n';
import { removeHosts } from '@/components/overlay/host-element';
import { showNotice } from '@/components/overlay/page-notice';
import { MachineTranslation } from '@/lib/machine-translation';
import type { FrameEvent } from '@/lib/messaging';
import { watchChosenFiles } from '@/lib/page/controls/kept-files';
import type { PageReading } from '@/lib/page/types';
import { tellPageAround, whenFormInside } from '@/lib/page/is-filing-page';
import type { Finding } from '@/lib/rules/types';
import { systemOf } from '@/lib/systems';

import { aboutField, canFill } from './about-field';
import { CommandHandler } from './commands';
import { ComposedTexts } from './composed-texts';
import { FieldPointer } from './field-pointer';
import type { FindingActions } from './finding-content';
import { FormCheck } from './form-check';
import { watchForm } from './form-events';
import type { Frame } from './frame';
import { FrameAccount } from './frame-account';
import { FrameLine } from './frame-line';
import { FrameReading } from './frame-reading';
import { IgnoredFindings } from './ignored-findings';
import { PageNotes } from './page-notes';
import { PageTranslation } from './page-translation';
import { PageWriter } from './page-writer';
import { Presses } from './presses';
import { SiteBindings } from './site-bindings';
import type { Surroundings } from './surroundings';
import { watchMotion } from './watch-motion';

/**
 * One frame of a filing page: reads it, has it explained, checks what is entered, and answers popup and panel. It ends
 * with `signal` and leaves the page as it found it.
 */
export class FilingFrame implements Frame {
  readonly id = crypto.randomUUID();
  readonly system = systemOf(new URL(location.href));
  readonly signal: AbortSignal;
  readonly #around: Surroundings;
  readonly #bindings: SiteBindings;
  readonly #check: FormCheck;
  readonly #pageTranslation: PageTranslation;
  readonly #words: ComposedTexts;
  readonly #notes: PageNotes;
  readonly #page: FrameReading;
  readonly #presses: Presses;
  readonly #writer: PageWriter;
  readonly #commands: CommandHandler;
  readonly #account: FrameAccount;
  readonly #line: FrameLine;
  /** What the person ignores on this site is known. */
  #isFollowed = false;
  #isComposing: () => boolean = () => false;
  /** A frame in it has a form, to which its dialog and buttons belong. */
  #isAroundForm: boolean;

  constructor(signal: AbortSignal, around: Surroundings, isAroundForm: boolean) {
    this.signal = signal;
    this.#around = around;
    this.#isAroundForm = isAroundForm;
    this.#presses = new Presses(signal);
    removeHosts(document);
    watchChosenFiles(signal);
    const ignored = new IgnoredFindings(around.notes);
    const check = new FormCheck(this, ignored, this.#actions);
    this.#check = check;
    this.#bindings = new SiteBindings(around.notes);
    const translation = new MachineTranslation(() => this.#explainMore(), signal);
    this.#pageTranslation = new PageTranslation(() => around.keepsFromTranslation(), signal);
    this.#words = new ComposedTexts(
      (hasRemarks) => {
        this.#notes.forgetMissing();
        if (hasRemarks) this.#page.begin('in-slices');
        else this.#explainMore();
      },
      this.say,
      signal,
    );
    this.#notes = new PageNotes(
      this.system,
      translation,
      this.#words,
      (label, field) => aboutField(this.reading.fields, label, field, (id) => this.#line.offer(id)),
      signal,
    );
    this.#page = new FrameReading(
      {
        system: this.system,
        notes: this.#notes,
        presses: this.#presses,
        bindings: () => this.#bindings.all,
        isAroundForm: () => this.#isAroundForm,
        onReading: (reading) => this.#hasRead(reading),
        onRestyled: (parts) => this.#lookedOtherwise(parts),
        say: this.say,
      },
      signal,
    );
    void around.notesOnHover().then((hover) => hover && this.#page.showOnHover());
    const writer = new PageWriter(this, () => around.refusal());
    this.#writer = writer;
    const pointer = new FieldPointer(this, this.#bindings, () => this.#line.askInPanel());
    this.#commands = new CommandHandler(this, { writer, pointer, translation, check });
    this.#account = new FrameAccount(this, {
      check,
      notes: this.#notes,
      pointer,
      translation: this.#pageTranslation,
      writer,
    });
    this.#line = new FrameLine(this, around, this.#account, {
      onCommand: (command) => void this.#commands.handle(command),
      onHeard: () => {
        check.prepare();
        this.changed();
      },
    });
    around.followMenu(this, writer, () => this.#line.state);
  }

  async start(): Promise<void> {
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
        this.#account.forgetReached([part]);
        this.changed();
      },
      this.signal,
    );
    addEventListener('resize', () => this.#lookedOtherwise(), {
      passive: true,
      signal: this.signal,
    });
    this.#line.announce();
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

  readonly tell = (event: FrameEvent): void => this.#line.tell(event);

  readonly refuse = (reason: string): void =>
    this.tell({ type: 'refused', frame: this.id, reason });

  readonly say = (reason: string): void =>
    showNotice({ message: reason, close: i18n.t('overlay.close') }, this.signal);

  get mayCheck(): boolean {
    // Half of a fill is nothing to find fault with; its end brings a check.
    return !this.#writer.isRunning && this.#isAtRest;
  }

  /** What is half composed is no value yet, though the page may change meanwhile; the end of it brings a check. */
  get #isAtRest(): boolean {
    return this.#isFollowed && !this.#isComposing();
  }

  readonly check = (): void => {
    this.#presses.afterPress('check', () => {
      if (this.mayCheck) this.#check.run();
    });
  };

  readonly changed = (): void => {
    // A fill changes everything at every step, and tells its progress and its end itself.
    if (this.#writer.isRunning) return;
    this.#line.changed();
  };

  readonly tellState = (): void => {
    if (this.#isAtRest) this.#check.run();
    this.#line.tellState();
  };

  #hasRead(reading: PageReading): void {
    const hasFields = reading.fields.length > 0;
    this.#account.look(reading);
    this.#check.look();
    if (hasFields) this.#pageTranslation.keepForm();
    if (this.#isAroundForm || hasFields) tellPageAround();
    if (hasFields || reading.texts.length > 0) this.#words.bring();
  }

  /** What was not known at once comes beside what already stands. */
  #explainMore(): void {
    this.#page.explain();
    this.changed();
  }

  /** What can be reached may be other fields now. */
  #lookedOtherwise(parts?: readonly Node[]): void {
    this.#account.forgetReached(parts);
    if (!this.#writer.isRunning) this.#line.counted();
  }

  readonly #actions: FindingActions = {
    fix: (finding) => void this.#commands.handle({ ...finding, type: 'fix', frame: this.id }),
    ignore: (finding) => void this.#check.ignore(finding),
    chooseAnother: (finding) => this.#commands.focusControl(finding),
    suggest: (finding, text) => void this.#commands.write(finding, text),
    canOffer: canFill,
    offer: ({ id }) => this.#line.offer(id),
    openRule: (rule) => this.#around.openRule(rule),
  };
}
