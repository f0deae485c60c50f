import { i18n } from '#i18n';
import type { FrameCommand, FrameEvent, PanelLayout } from '@/lib/messaging';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import { fieldReport } from '@/lib/page/field-report';
import type { FieldValue } from '@/lib/forms/values';
import type { PageReading, RecognisedField } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

import type { FieldPointer } from './field-pointer';
import type { MachineTranslation } from './machine-translation';
import type { PageWriter } from './page-writer';

interface Hands {
  frame: string;
  reading(): PageReading;
  writer: PageWriter;
  findings(): readonly Finding[];
  tell(event: FrameEvent): void;
  changed(): void;
  /** Tells the person on the page itself, for what they pressed there. */
  say(reason: string): void;
  ignore(place: Place): void;
  pointer: FieldPointer;
  translation: MachineTranslation;
  arrange(layout: Partial<PanelLayout>): void;
  understand(context: readonly FieldValue[]): void;
}

const isShown = (one: Element): boolean => one.getClientRects().length > 0;

const PRESSABLE = 'input, button, a[href], [role="button"], [tabindex]';

type Place = Pick<Finding, 'rule' | 'field' | 'index'>;

/** Does in its frame what popup and panel say, and tells them what came of it. */
export class CommandHandler {
  constructor(private readonly hands: Hands) {}

  async handle(command: FrameCommand): Promise<void> {
    const { hands } = this;
    switch (command.type) {
      case 'fill':
        return hands.writer.fillShown(command.order);
      case 'cancel':
        return hands.writer.cancel();
      case 'undo':
        return hands.writer.undo();
      case 'clear-filled':
        return hands.writer.clear();
      case 'jump':
        return this.#jump(command.field);
      case 'fix':
        return this.#fix(command);
      case 'ignore':
        return hands.ignore(command);
      case 'explain':
        return this.#explain(command.field);
      case 'field-report':
        hands.tell({ type: 'field-report', frame: hands.frame, text: fieldReport(document) });
        return;
      case 'panel':
        return hands.arrange(command.layout);
      case 'context':
        return hands.understand(command.values);
      case 'refresh':
        return hands.changed();
      case 'download-translator':
        return hands.translation
          .download()
          .catch((error: unknown) => this.#refuse(i18n.t('overlay.noTranslator', [String(error)])));
      case 'point-at':
        return hands.pointer.start();
      case 'stop-pointing':
        return hands.pointer.stop();
      case 'bind':
        if (!(await hands.pointer.bind(command.key))) this.#refuse(i18n.t('overlay.fieldGone'));
        return;
      case 'unbind':
        return hands.pointer.unbind(command.id);
    }
  }

  /** Writes one text into the field of a finding: the repair, or a sentence that the rule suggests. */
  async write(place: Place, text: string): Promise<void> {
    await this.hands.writer.write(this.#fieldAt(place), text);
    this.hands.changed();
  }

  async #fix(place: Place): Promise<void> {
    const finding = this.hands
      .findings()
      .find(({ rule, field, index }) => isSamePlace({ rule, field, index }, place));
    if (finding?.fix) await this.write(place, finding.fix.value);
  }

  #jump(fieldId: string): void {
    const field = this.#fieldBy(fieldId);
    const target = field?.controls[0]?.elements[0] ?? field?.label;
    if (!target) return this.#refuse(i18n.t('overlay.fieldGone'));
    target.scrollIntoView({ block: 'center', behavior: 'smooth' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  /** Goes to the page's own control, which the person then presses: its button where the input is hidden. */
  focusControl(place: Place): void {
    const [shown] = this.#fieldAt(place)?.controls[0]?.elements ?? [];
    if (!shown) return this.hands.say(i18n.t('overlay.fieldGone'));
    const inside = [...Element.prototype.querySelectorAll.call(shown, PRESSABLE)];
    const target = shown.matches(PRESSABLE) ? shown : (inside.find(isShown) ?? shown);
    target.scrollIntoView({ block: 'center', behavior: 'smooth' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  #explain(fieldId: string): void {
    const { frame, tell } = this.hands;
    const field = this.#fieldBy(fieldId);
    if (!field) return this.#refuse(i18n.t('overlay.fieldGone'));
    tell({ type: 'evidence', frame, field: fieldId, evidence: [...evidenceOf(field)] });
  }

  #refuse(reason: string): void {
    this.hands.tell({ type: 'refused', frame: this.hands.frame, reason });
  }

  #fieldBy(id: string): RecognisedField | undefined {
    return this.hands.reading().fields.find((field) => field.id === id);
  }

  #fieldAt({ field, index }: Place): RecognisedField | undefined {
    return this.hands
      .reading()
      .fields.find((known) => known.key === field && known.index === index);
  }
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.rule === other.rule && one.field === other.field && one.index === other.index;
