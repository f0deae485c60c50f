import { i18n } from '#i18n';
import { FindingLayer } from '@/components/overlay/finding-layer';
import type { FieldValue } from '@/lib/forms/values';
import { todayInChina } from '@/lib/identifiers';
import { askable, heldByAll, isAnythingEntered } from '@/lib/page/controls/values/entered-values';
import type { RecognisedField } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

import { ChosenFiles } from './chosen-files';
import { findingContent, type FindingActions } from './finding-content';
import type { Frame } from './frame';
import { carry, withCarried } from './carried-values';
import { bringPart, partHere } from './frame-parts';
import type { IgnoredFindings } from './ignored-findings';
import { ruleValues } from './rule-values';

/** Checks what is entered in a frame by the rules, and shows what they find. */
export class FormCheck {
  findings: readonly Finding[] = [];
  /** The fields that were checked last, and what they held. */
  read: { fields: readonly RecognisedField[]; entered: readonly FieldValue[] } = {
    fields: [],
    entered: [],
  };
  readonly #frame: Frame;
  readonly #ignored: IgnoredFindings;
  readonly #actions: FindingActions;
  readonly #files: ChosenFiles;
  readonly #layer: FindingLayer;
  /** Entity type and region of the profile on show, for the steps of a filing that do not show them. */
  #context: readonly FieldValue[] = [];
  #areRulesComing = false;
  /** Whether anything is entered; until it was looked at it may be. */
  #isEntered = true;
  /** The page was read anew since it was looked at. */
  #isDue = false;

  constructor(frame: Frame, ignored: IgnoredFindings, actions: FindingActions) {
    this.#frame = frame;
    this.#ignored = ignored;
    this.#actions = actions;
    this.#files = new ChosenFiles(frame);
    this.#layer = new FindingLayer(frame.signal);
    addEventListener('focusin', () => this.prepare(), {
      capture: true,
      once: true,
      signal: frame.signal,
    });
  }

  /** Has the rules brought: something is entered, or is about to be. A page that nobody fills goes without. */
  prepare(): void {
    if (this.#areRulesComing || partHere('rules')) return;
    this.#areRulesComing = true;
    void this.#bringRules();
  }

  /**
   * The page was read anew. While nothing is entered there is nothing to find, and what hundreds of fields hold is asked
   * once, by whoever counts or describes them after the last of several changes.
   */
  look(): void {
    this.#isDue = true;
    if (this.#isEntered) this.#frame.check();
    else this.#frame.changed();
  }

  /** Looks at what was left until it is asked for. */
  catchUp(): void {
    if (this.#isDue && this.#frame.mayCheck) this.#find();
  }

  /** Called by the frame, which knows when it is time; everybody else asks the frame to check. */
  run(): void {
    this.#find();
    this.#frame.changed();
  }

  #find(): void {
    if (this.#frame.signal.aborted) return;
    this.#isDue = false;
    const { fields: all } = this.#frame.reading;
    const fields = askable(all);
    const entered = this.#files.complete(heldByAll(fields));
    this.read = { fields, entered };
    carry(entered);
    const rules = partHere('rules');
    const isEntered = isAnythingEntered(fields, entered) || this.#context.length > 0;
    this.#isEntered = isEntered;
    if (!rules) {
      if (isEntered) this.prepare();
      return;
    }
    const values = ruleValues(isEntered ? withCarried(entered) : [], this.#context);
    const found = isEntered ? rules.run(values, { today: todayInChina() }) : [];
    this.findings = this.#files.announce(
      this.#ignored.keep(found, (finding) => this.#files.has(finding)),
    );
    this.#layer.show(this.findings.map((finding) => findingContent(finding, all, this.#actions)));
    void rules.lookUpIdioms(values).then((isNew) => {
      if (isNew) this.#frame.check();
    });
  }

  /** What the rules read beside the page. */
  understand(context: readonly FieldValue[]): void {
    this.#context = context;
    this.prepare();
    this.#frame.check();
  }

  /** “Ignore”, or “use anyway” of a picture that was chosen just now. */
  async ignore(finding: Pick<Finding, 'rule' | 'field' | 'index'>): Promise<void> {
    if (this.#files.accept(finding)) return;
    await this.#ignored.ignore(finding);
    this.#frame.check();
  }

  /** What is entered is checked as soon as they are here. */
  async #bringRules(): Promise<void> {
    try {
      await bringPart('rules');
      this.#frame.check();
    } catch (error) {
      if (!this.#frame.signal.aborted)
        this.#frame.say(i18n.t('overlay.notChecked', [String(error)]));
    } finally {
      this.#areRulesComing = false;
    }
  }
}
