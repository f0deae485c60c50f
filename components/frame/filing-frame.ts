import { i18n } from '#i18n';
import { removeHosts } from '@/components/overlay/host-element';
import { NoteLayer } from '@/components/overlay/note-layer';
import { showNotice } from '@/components/overlay/page-notice';
import { MachineTranslation } from '@/lib/machine-translation';
import type { FrameEvent, FrameState, PageCounts } from '@/lib/messaging';
import { inOneLook } from '@/lib/page/controls/sight/pass-through';
import { watchChosenFiles } from '@/lib/page/controls/kept-files';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { tellPageAround, whenFormInside } from '@/lib/page/is-filing-page';
import { watchPage } from '@/lib/page/watch-page';
import type { Finding } from '@/lib/rules/types';
import { systemOf } from '@/lib/systems';

import { forgetCarried } from './carried-values';
import { CommandHandler } from './commands';
import { FieldPointer } from './field-pointer';
import type { FindingActions } from './finding-content';
import { FormCheck } from './form-check';
import { watchForm } from './form-events';
import type { Frame } from './frame';
import { describeFrame } from './frame-state';
import { inBrowser } from './in-browser';
import { IgnoredFindings } from './ignored-findings';
import type { AboutField } from './note-content';
import { PageCounter } from './page-counter';
import { PageNotes } from './page-notes';
import { PageTranslation } from './page-translation';
import { PageWriter } from './page-writer';
import { SiteBindings } from './site-bindings';
import { StateTeller } from './state-teller';
import { Submission } from './submission';
import { onStaleContext } from './stale-context';
import type { Line, Surroundings } from './surroundings';
import { watchMotion } from './watch-motion';

const NOTHING: PageReading = {
  fields: [],
  texts: [],
  unrecognised: [],
  unknown: () => [],
  values: () => [],
};

/**
 * One frame of a filing page: reads it, has it explained, checks what is entered, and answers popup and panel. It ends
 * with `signal` and leaves the page as it found it.
 */
class FilingFrame implements Frame {
  readonly id = crypto.randomUUID();
  readonly system = systemOf(new URL(location.href));
  reading: PageReading = NOTHING;
  readonly #around: Surroundings;
  readonly #ignored: IgnoredFindings;
  readonly #bindings: SiteBindings;
  readonly #check: FormCheck;
  readonly #translation: MachineTranslation;
  readonly #pageTranslation: PageTranslation;
  readonly #notes: PageNotes;
  readonly #noteLayer: NoteLayer;
  readonly #submission = new Submission(this.system);
  readonly #writer: PageWriter;
  readonly #pointer: FieldPointer;
  readonly #commands: CommandHandler;
  readonly #port: Line;
  readonly #teller: StateTeller;
  readonly #news: { soon(): void };
  readonly #counter = new PageCounter();
  /** The field for which the person asked what the profile has, until a panel hears of it. */
  #offered: string | null = null;
  #hasSaidLeftOut = false;
  /** What the person ignores on this site is known. */
  #isFollowed = false;
  #isComposing: () => boolean = () => false;
  #watch: AbortController | null = null;
  /** Reads at once what has changed on the page. */
  #catchUp: () => void = () => undefined;
  readonly signal: AbortSignal;

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
      this.#explain();
      this.changed();
    }, signal);
    this.#pageTranslation = new PageTranslation(() => around.keepsFromTranslation(), signal);
    this.#notes = new PageNotes(
      this.system,
      this.#translation,
      (label, field) => this.#about(label, field),
      signal,
    );
    this.#noteLayer = new NoteLayer(signal);
    void around.notesOnHover().then((hover) => hover && this.#noteLayer.showOnHover());
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

  async start(): Promise<void> {
    const followed = this.#around.notes.follow(() => this.#read(), this.signal);
    // The first notes wait for nothing that the worker has to answer.
    this.#read();
    whenFormInside(() => {
      if (this.#isAroundForm) return;
      this.#isAroundForm = true;
      this.#read();
    }, this.signal);
    this.#pageTranslation.watch(() => {
      this.#read();
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
      if (this.#bindings.all.length > 0) this.#read();
      else this.check();
    }
  }

  get findings(): readonly Finding[] {
    return this.#check.findings;
  }

  readonly current = (): PageReading => {
    this.#catchUp();
    return this.reading;
  };

  readonly tell = (event: FrameEvent): void => this.#port.tell(event);

  readonly refuse = (reason: string): void =>
    this.tell({ type: 'refused', frame: this.id, reason });

  readonly say = (reason: string): void =>
    showNotice({ message: reason, close: i18n.t('overlay.close') }, this.signal);

  readonly check = (): void => {
    // What is half composed is no value yet, though the page may change meanwhile; the end of it brings a check.
    if (this.#isFollowed && !this.#isComposing()) this.#check.run();
  };

  readonly changed = (): void => {
    this.#news.soon();
    this.#teller.soon();
  };

  readonly tellState = (): void => {
    this.check();
    if (this.#port.heard) this.tell({ type: 'state', state: this.#teller.now() });
  };

  /** Reads the page from now on; once more from the start when the person has said what a control is. */
  #read(): void {
    this.#watch?.abort();
    this.#watch = new AbortController();
    this.#catchUp = watchPage(
      document,
      { system: this.system, bindings: this.#bindings.all, isAroundForm: this.#isAroundForm },
      (reading) => {
        this.reading = reading;
        this.#submission.look(reading);
        this.#explain();
        this.check();
        if (reading.fields.length > 0) this.#pageTranslation.keepForm();
        if (this.#isAroundForm || reading.fields.length > 0) tellPageAround();
      },
      AbortSignal.any([this.signal, this.#watch.signal]),
      (parts) => {
        this.#noteLayer.recolour(parts);
        this.#lookedOtherwise(parts);
      },
    );
  }

  /** What can be reached may be other fields now. */
  #lookedOtherwise(parts?: readonly Node[]): void {
    this.#counter.forget(parts);
    this.#news.soon();
  }

  #explain(): void {
    this.#noteLayer.show(this.#notes.of(this.reading));
    if (this.#notes.leftOut === 0 || this.#hasSaidLeftOut) return;
    this.#hasSaidLeftOut = true;
    this.say(i18n.t('overlay.leftOut', [String(this.#notes.leftOut)]));
  }

  /** A note stays when the page puts another control in the place of the first. */
  #about(label: Element, first: RecognisedField): AboutField {
    const field =
      this.reading.fields.find((one) => one.label === label && one.key === first.key) ?? first;
    return {
      evidence: () => evidenceOf(field),
      controls: () => field.controls.flatMap(({ elements }) => elements),
      ...(canFill(field) && {
        fill: () => this.#offer(field.id),
      }),
    };
  }

  #offer(field: string): void {
    if (this.#port.heard) this.tell({ type: 'offer', frame: this.id, field });
    else this.#offered = field;
    this.#around.openPanel();
  }

  /** A panel that opens for an offer hears of it first thing. */
  #heard(): void {
    this.#check.prepare();
    this.changed();
    if (this.#offered === null) return;
    this.tell({ type: 'offer', frame: this.id, field: this.#offered });
    this.#offered = null;
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
        reading: this.reading,
        findings: this.findings,
        explained: this.#notes.counts,
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
    offer: ({ id }) => this.#offer(id),
    openRule: (rule) => this.#around.openRule(rule),
  };
}

const canFill = ({ certain, controls }: RecognisedField): boolean => certain && controls.length > 0;

/**
 * Starts work in this frame, which has a form or, in a frame within it, a form inside; after an update of the extension
 * it ends and says to reload.
 */
export function startFrame(around = inBrowser(), isAroundForm = false): void {
  const life = new AbortController();
  // Nothing of the extension answers any more when they are needed.
  const texts = { message: i18n.t('overlay.reload'), close: i18n.t('overlay.close') };
  onStaleContext(() => {
    life.abort();
    forgetCarried();
    if (window === window.top) showNotice(texts);
  }, life.signal);
  void new FilingFrame(life.signal, around, isAroundForm).start();
}
