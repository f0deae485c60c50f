import type { ReadReason } from '@/lib/forms/complaints/complaints-in';
import { messagesIn } from '@/lib/forms/messages';
import { normalise } from '@/lib/forms/normalise';
import type { FieldKey, MessageKind, PageMessage, SystemId } from '@/lib/forms/types';
import type { Repair } from '@/lib/messaging';
import { contains, parentElement, textContent } from '@/lib/page/read/dom';
import type { PageReading, RecognisedField } from '@/lib/page/types';

import { reasonsOf } from './composed-texts';

/** What a review says of a filing, and not of what is being typed. */
const OF_A_REVIEW: ReadonlySet<MessageKind> = new Set<MessageKind>(['reject', 'audit']);
/** So far around a remark its field is looked for: the row of a form or of a table. */
const HIGHEST = 6;

/** Words of what stands around a reason, where a review is told. */
const REVIEW = /驳回|退回|打回|不通过|未通过|审核意见|审核结果|整改/u;
const LONGEST_AROUND = 300;

/** What the review of a returned filing found wrong, each with the field to which it leads where the page has it. */
export function repairsOn({ texts, fields }: PageReading, system: SystemId | null): Repair[] {
  const found = new Map<string, Repair>();
  const add = (repair: Omit<Repair, 'field'>, field: RecognisedField | undefined): void => {
    found.set(`${repair.zh} ${field?.id ?? ''}`, { ...repair, field: field?.id ?? null });
  };
  for (const { kind, zh, element } of texts) {
    if (kind !== 'message') continue;
    const reasons = reasonsOf(zh, system);
    for (const reason of reasons) {
      if (reason.isDemand || !isOfReview(reason, zh, element)) continue;
      const { known } = reason;
      const field =
        fieldBeside(element, fields) ??
        fieldOfKeys(reason.keys, fields) ??
        fieldNamed(reason.zh, fields);
      add({ zh: reason.zh, en: reason.en, known: known && topicOf(known) }, field);
    }
    if (reasons.length > 0) continue;
    for (const message of messagesIn(zh, system ?? undefined)) {
      if (!OF_A_REVIEW.has(message.kind)) continue;
      const field = fieldBeside(element, fields) ?? fieldNamed(message.zh, fields);
      add({ zh: message.zh, en: message.en, known: topicOf(message) }, field);
    }
  }
  return [...found.values()];
}

const topicOf = ({ zh, system }: PageMessage): Repair['known'] => ({ zh, system });

/** Whether a reason in words of its own is one of a review: the catalogue or the page around it says so. */
function isOfReview({ known }: ReadReason, zh: string, element: Element): boolean {
  if (known) return OF_A_REVIEW.has(known.kind);
  if (REVIEW.test(zh)) return true;
  const around = textContent(parentElement(element) ?? element) ?? '';
  return around.length <= LONGEST_AROUND && REVIEW.test(around);
}

/** The one field of the page that a reason can be about. */
function fieldOfKeys(
  keys: readonly FieldKey[],
  fields: readonly RecognisedField[],
): RecognisedField | undefined {
  const about = fields.filter(({ key }) => keys.includes(key));
  return about.length === 1 ? about[0] : undefined;
}

/** The one field whose control or label stands in the same row as a remark. */
function fieldBeside(
  remark: Element,
  fields: readonly RecognisedField[],
): RecognisedField | undefined {
  let around: Element | null = remark;
  for (let level = 0; around && level < HIGHEST; level++, around = parentElement(around)) {
    const row: Element = around;
    const inside = fields.filter(
      ({ label, controls }) =>
        contains(row, label) ||
        controls.some(({ elements }) => elements.some((element) => contains(row, element))),
    );
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

/** The field that a reason calls by the name that it has on the page (网站名称不合格). */
function fieldNamed(
  reason: string,
  fields: readonly RecognisedField[],
): RecognisedField | undefined {
  const words = normalise(reason);
  const named = fields.filter(({ labelText }) => {
    const label = normalise(labelText);
    return label.length > 1 && words.includes(label);
  });
  const longest = Math.max(...named.map(({ labelText }) => normalise(labelText).length));
  const best = named.filter(({ labelText }) => normalise(labelText).length === longest);
  return best.length === 1 ? best[0] : undefined;
}
