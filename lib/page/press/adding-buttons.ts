import { findMessage, normalise } from '@/lib/forms';
import type { AddedPart, SystemId } from '@/lib/forms/types';

import { attribute, closest, precedes, textContent } from '../read/dom';
import { PAGE_BUTTON } from '../read/page-button';
import type { RecognisedField, RecognisedText } from '../types';

/** A button of the page that makes room for one more, and by its source does nothing else. */
export interface AddingButton {
  adds: AddedPart;
  zh: string;
  en: string;
  element: HTMLElement;
}

/** The page's buttons whose whole words are known to add a box or a block; one that also saves is none of them. */
export function addingButtons(
  texts: readonly RecognisedText[],
  system: SystemId | null,
): AddingButton[] {
  return texts.flatMap(({ kind, zh, element: said }) => {
    const message = kind === 'button' ? findMessage(zh, system ?? undefined) : undefined;
    if (!message?.adds) return [];
    const { adds, en } = message;
    const element = closest(said, PAGE_BUTTON) ?? (said as HTMLElement);
    const words = attribute(element, 'value') ?? textContent(element) ?? '';
    return normalise(words) === normalise(message.zh)
      ? [{ adds, zh: message.zh, en, element }]
      : [];
  });
}

/** The button that adds a box to this field: the first one after it, before the next field of the same kind. */
export function addingButtonOf(
  field: RecognisedField,
  fields: readonly RecognisedField[],
  buttons: readonly AddingButton[],
): AddingButton | undefined {
  const next = fields.find(({ key, index }) => key === field.key && index > field.index);
  return buttons.find(
    ({ adds, element }) =>
      adds === 'domain' &&
      precedes(field.label, element) &&
      (!next || precedes(element, next.label)),
  );
}
