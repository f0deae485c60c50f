import { i18n } from '#i18n';
import type { FrameCommand } from '@/lib/messaging';
import { evidenceOf } from '@/lib/page/decide/evidence-text';
import { goTo, hasPlace, matches, queryAll } from '@/lib/page/read/dom';
import { fieldReport } from '@/lib/page/field-report';
import type { RecognisedField } from '@/lib/page/types';
import type { Finding } from '@/lib/rules/types';

import type { Frame } from './frame';
import type { FieldPointer } from './field-pointer';
import type { FormCheck } from './form-check';
import type { MachineTranslation } from '@/lib/machine-translation';
import type { PageWriter } from './page-writer';

/** Who carries out what is commanded. */
interface Parts {
  writer: PageWriter;
  pointer: FieldPointer;
  translation: MachineTranslation;
  check: FormCheck;
}

const PRESSABLE = 'input, button, a[href], [role="button"], [tabindex]';

type Place = Pick<Finding, 'rule' | 'field' | 'index'>;

/** Does in its frame what popup and panel say, and tells them what came of it. */
export class CommandHandler {
  readonly #frame: Frame;
  readonly #parts: Parts;

  constructor(frame: Frame, parts: Parts) {
    this.#frame = frame;
    this.#parts = parts;
  }

  async handle(command: FrameCommand): Promise<void> {
    const frame = this.#frame;
    const parts = this.#parts;
    switch (command.type) {
      case 'fill':
        return parts.writer.fillShown(command.request);
      case 'cancel':
        return parts.writer.cancel();
      case 'undo':
        return parts.writer.undo();
      case 'clear-filled':
        return parts.writer.clear();
      case 'jump':
        return this.#jump(command.field);
      case 'fix':
        return this.#fix(command);
      case 'ignore':
        return parts.check.ignore(command);
      case 'explain':
        return this.#explain(command.field);
      case 'field-report':
        frame.tell({ type: 'field-report', frame: frame.id, text: fieldReport(document) });
        return;
      case 'context':
        return parts.check.understand(command.values);
      case 'refresh':
        return frame.check();
      case 'translator-here':
        return parts.translation
          .download()
          .catch((error: unknown) =>
            this.#frame.refuse(i18n.t('overlay.noTranslator', [String(error)])),
          );
      case 'point-at':
        return parts.pointer.start();
      case 'stop-pointing':
        return parts.pointer.stop();
      case 'bind':
        if (!(await parts.pointer.bind(command.key)))
          this.#frame.refuse(i18n.t('overlay.fieldGone'));
        return;
      case 'unbind':
        return parts.pointer.unbind(command.id);
    }
  }

  /** Writes one text into the field of a finding: the repair, or a sentence that the rule suggests. */
  async write(place: Place, text: string): Promise<void> {
    await this.#parts.writer.write(this.#fieldAt(place), text);
    this.#frame.check();
  }

  async #fix(place: Place): Promise<void> {
    const finding = this.#frame.findings.find(({ rule, field, index }) =>
      isSamePlace({ rule, field, index }, place),
    );
    if (finding?.fix) await this.write(place, finding.fix.value);
  }

  #jump(fieldId: string): void {
    const field = this.#fieldBy(fieldId);
    const target = field?.controls[0]?.elements[0] ?? field?.label;
    if (!target) return this.#frame.refuse(i18n.t('overlay.fieldGone'));
    goTo(target);
  }

  /** Goes to the page's own control, which the person then presses: its button where the input is hidden. */
  focusControl(place: Place): void {
    const [shown] = this.#fieldAt(place)?.controls[0]?.elements ?? [];
    if (!shown) return this.#frame.say(i18n.t('overlay.fieldGone'));
    const inside = [...queryAll(shown, PRESSABLE)];
    const target = matches(shown, PRESSABLE) ? shown : (inside.find(hasPlace) ?? shown);
    goTo(target);
  }

  #explain(fieldId: string): void {
    const { id, tell } = this.#frame;
    const field = this.#fieldBy(fieldId);
    if (!field) return this.#frame.refuse(i18n.t('overlay.fieldGone'));
    tell({ type: 'evidence', frame: id, field: fieldId, evidence: [...evidenceOf(field)] });
  }

  #fieldBy(id: string): RecognisedField | undefined {
    return this.#frame.current().fields.find((field) => field.id === id);
  }

  #fieldAt({ field, index }: Place): RecognisedField | undefined {
    return this.#frame
      .current()
      .fields.find((known) => known.key === field && known.index === index);
  }
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.rule === other.rule && one.field === other.field && one.index === other.index;
