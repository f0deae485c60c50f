import { messagesIn } from '@/lib/forms/messages';
import { normalise } from '@/lib/forms/normalise';
import type { MessageKind, SystemId } from '@/lib/forms/types';
import type { Repair } from '@/lib/messaging';
import { contains, parentElement } from '@/lib/page/read/dom';
import type { PageReading, RecognisedField } from '@/lib/page/types';

/** What a review says of a filing, and not of what is being typed. */
const OF_A_REVIEW: ReadonlySet<MessageKind> = new Set<MessageKind>(['reject', 'audit']);
/** So far around a remark its field is looked for: the row of a form or of a table. */
const HIGHEST = 6;

/** What the review of a returned filing found wrong, each with the field to which it leads where the page has it. */
export function repairsOn({ texts, fields }: PageReading, system: SystemId | null): Repair[] {
  const found = new Map<string, Repair>();
  for (const { kind, zh, element } of texts) {
    if (kind !== 'message') continue;
    for (const message of messagesIn(zh, system ?? undefined)) {
      if (!OF_A_REVIEW.has(message.kind)) continue;
      const field = fieldBeside(element, fields) ?? fieldNamed(message.zh, fields);
      const repair = {
        zh: message.zh,
        en: message.en,
        system: message.system,
        field: field?.id ?? null,
      };
      found.set(`${repair.zh} ${repair.field ?? ''}`, repair);
    }
  }
  return [...found.values()];
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
