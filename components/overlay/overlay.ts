import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import type { FieldValue } from '@/lib/forms/values';
import type { BackgroundMessage } from '@/lib/messaging';
import { enteredValues } from '@/lib/page/controls/values/entered-values';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import { watchChosenFiles } from '@/lib/page/controls/kept-files';
import { rowButtons } from '@/lib/page/press/adding-buttons';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import { watchPage } from '@/lib/page/watch-page';
import { todayInChina } from '@/lib/identifiers';
import { runRules } from '@/lib/rules/run';
import type { Finding } from '@/lib/rules/types';
import { isFilingHost, systemOf } from '@/lib/systems';

import type { AboutField } from './card';
import { forgetCarried } from './carried-values';
import { ChosenFiles } from './chosen-files';
import { CommandHandler } from './commands';
import { onStaleContext } from './context';
import { FindingLayer } from './finding-layer';
import { followFieldMenu } from './field-menu';
import { FieldPointer } from './field-pointer';
import type { FindingActions } from './finding-line';
import { watchForm } from './form-events';
import { FramePort } from './frame-port';
import { describeFrame, statusesIn } from './frame-state';
import { removeHosts } from './host-element';
import { IgnoredFindings } from './ignored';
import { MachineTranslation } from './machine-translation';
import { NoteLayer } from './note-layer';
import { showNotice } from './page-notice';
import { PageWriter } from './page-writer';
import { PanelHost } from './panel-host';
import { ruleValues } from './rule-values';
import { SiteBindings } from './site-bindings';
import { watchMotion } from './watch-motion';

const NOTHING: PageReading = {
  fields: [],
  texts: [],
  unrecognised: [],
  unknown: () => [],
  values: () => [],
};

/**
 * The overlay of one frame: reads the page, explains it, checks what is entered, and answers popup and panel. It ends
 * with `signal` and leaves the page as it found it.
 */
export class Overlay {
  readonly #frame = crypto.randomUUID();
  readonly #system = systemOf(new URL(location.href));
  readonly #onFilingHost = isFilingHost(new URL(location.href));
  readonly #ignored = new IgnoredFindings();
  readonly #bindings = new SiteBindings();
  readonly #translation: MachineTranslation;
  readonly #notes: NoteLayer;
  readonly #files: ChosenFiles;
  readonly #findingLayer: FindingLayer;
  readonly #writer: PageWriter;
  readonly #commands: CommandHandler;
  readonly #pointer: FieldPointer;
  readonly #port: FramePort;
  #panel: PanelHost | null = null;
  #reading: PageReading = NOTHING;
  #findings: Finding[] = [];
  /** Entity type and region of the profile on show, for the steps of a filing that do not show them. */
  #context: readonly FieldValue[] = [];
  #told: ReturnType<typeof setTimeout> | undefined;
  #watch: AbortController | null = null;
  /** Reads at once what has changed on the page. */
  #catchUp: () => void = () => undefined;

  constructor(private readonly signal: AbortSignal) {
    removeHosts(document);
    watchChosenFiles(signal);
    this.#translation = new MachineTranslation(() => {
      this.#notes.show(this.#reading);
      this.#tellSoon();
    }, signal);
    this.#notes = new NoteLayer(
      this.#system,
      this.#translation,
      (field) => this.#about(field),
      signal,
    );
    this.#pointer = new FieldPointer({
      bindings: this.#bindings,
      reading: () => this.#reading,
      changed: () => this.#tellSoon(),
      picked: () => this.#askField(),
      signal,
    });
    this.#files = new ChosenFiles({
      fields: () => this.#reading.fields,
      changed: () => this.#check(),
      signal,
    });
    const say = (reason: string): void =>
      showNotice({ message: reason, close: i18n.t('overlay.close') }, signal);
    this.#writer = new PageWriter({
      frame: this.#frame,
      present: () => {
        const { fields, texts } = this.#current();
        return { fields, buttons: rowButtons(texts, this.#system) };
      },
      tell: (event) => this.#port.tell(event),
      say,
      tellState: () => this.#checkAndTell(),
      signal,
    });
    this.#commands = new CommandHandler({
      frame: this.#frame,
      reading: () => this.#current(),
      writer: this.#writer,
      findings: () => this.#findings,
      tell: (event) => this.#port.tell(event),
      say,
      changed: () => this.#check(),
      ignore: (finding) => void this.#ignore(finding),
      pointer: this.#pointer,
      translation: this.#translation,
      understand: (context) => {
        this.#context = context;
        this.#check();
      },
      arrange: (layout) => this.#panel?.arrange(layout),
    });
    followFieldMenu({
      fields: () => this.#current().fields,
      state: () => this.#state(),
      fill: (order) => void this.#writer.fillAsked(order),
      say,
      signal,
    });
    this.#findingLayer = new FindingLayer(this.#actions(), signal);
    this.#port = new FramePort(
      this.#frame,
      (command) => void this.#commands.handle(command),
      () => ({ type: 'state', state: this.#state() }),
      signal,
    );
  }

  async start(): Promise<void> {
    await this.#ignored.follow(() => this.#check(), this.signal);
    await this.#bindings.follow(() => this.#read(), this.signal);
    this.#read();
    watchForm(() => this.#check(), this.signal);
    watchMotion(
      () => this.#reading.fields,
      () => this.#tellSoon(),
      this.signal,
    );
    this.#port.announce();
  }

  /** Reads the page from now on; once more from the start when the person has said what a control is. */
  #read(): void {
    this.#watch?.abort();
    this.#watch = new AbortController();
    this.#catchUp = watchPage(
      document,
      { system: this.#system, bindings: this.#bindings.all },
      (reading) => {
        this.#reading = reading;
        this.#notes.show(reading);
        this.#check();
        this.#openPanel();
      },
      AbortSignal.any([this.signal, this.#watch.signal]),
    );
  }

  /** Where no panel can ask, the popup does: the press on the page has closed it. */
  #askField(): void {
    if (this.#onFilingHost) return;
    const message: BackgroundMessage = { type: 'open-popup' };
    void browser.runtime.sendMessage(message);
  }

  /** The page as it is at the moment of the call. */
  #current(): PageReading {
    this.#catchUp();
    return this.#reading;
  }

  #check(): void {
    if (this.signal.aborted) return;
    const entered = this.#files.complete(enteredValues(this.#reading.fields));
    const found = runRules(ruleValues(entered, this.#context), { today: todayInChina() });
    this.#findings = this.#files.announce(
      this.#ignored.keep(found, (finding) => this.#files.has(finding)),
    );
    this.#findingLayer.show(this.#findings, this.#reading.fields);
    this.#tellSoon();
  }

  #about(field: RecognisedField): AboutField {
    const canFill = this.#onFilingHost && field.certain && field.controls.length > 0;
    return {
      evidence: () => evidenceOf(field),
      ...(canFill && { fill: () => this.#offer(field) }),
    };
  }

  /** A note stays when the page puts another control in the place of the first. */
  #offer({ id, label }: RecognisedField): void {
    const now = this.#reading.fields.find((field) => field.label === label);
    this.#port.tell({ type: 'offer', frame: this.#frame, field: now?.id ?? id });
  }

  #checkAndTell(): void {
    this.#check();
    this.#port.tell({ type: 'state', state: this.#state() });
  }

  /** One state for all that has changed in one go. */
  #tellSoon(): void {
    if (!this.#port.heard || this.#told !== undefined) return;
    this.#told = setTimeout(() => {
      this.#told = undefined;
      if (this.signal.aborted) return;
      this.#port.tell({ type: 'state', state: this.#state() });
    });
  }

  #state(): ReturnType<typeof describeFrame> {
    return describeFrame({
      frame: this.#frame,
      system: this.#system,
      reading: this.#reading,
      findings: this.#findings,
      explained: this.#notes.counts,
      canUndo: this.#writer.canUndo,
      pointer: this.#pointer.state,
      canDownloadTranslator: this.#translation.canDownload,
    });
  }

  #openPanel(): void {
    // The panel page may only be shown on the filing hosts; elsewhere the popup has everything that it has.
    if (window !== window.top || !this.#onFilingHost) return;
    if (this.#panel) this.#panel.keep();
    else if (this.#reading.fields.length > 0 || statusesIn(this.#reading, this.#system).length > 0)
      this.#panel = new PanelHost(this.#reading, this.signal);
  }

  async #ignore(finding: Pick<Finding, 'rule' | 'field' | 'index'>): Promise<void> {
    if (this.#files.accept(finding)) return;
    await this.#ignored.ignore(finding);
    this.#check();
  }

  #actions(): FindingActions {
    return {
      fix: (finding) => void this.#commands.handle({ ...finding, type: 'fix', frame: this.#frame }),
      ignore: (finding) => void this.#ignore(finding),
      chooseAnother: (finding) => this.#commands.focusControl(finding),
      suggest: (finding, text) => void this.#commands.write(finding, text),
      openRule: (rule) =>
        void browser.runtime.sendMessage({ type: 'open-manager', path: `#/rules/${rule}` }),
    };
  }
}

/** Starts the overlay in this frame; after an update of the extension it ends and says to reload. */
export function startOverlay(): void {
  const life = new AbortController();
  // Nothing of the extension answers any more when they are needed.
  const texts = { message: i18n.t('overlay.reload'), close: i18n.t('overlay.close') };
  onStaleContext(() => {
    life.abort();
    forgetCarried();
    if (window === window.top) showNotice(texts);
  }, life.signal);
  void new Overlay(life.signal).start();
}
