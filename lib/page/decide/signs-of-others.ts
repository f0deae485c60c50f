import type { ItemStretch } from '../items/item-stretches';
import { attribute, closest, parentElement } from '../read/dom';
import { onceFor } from '../read/once-for';
import type { TreeReader } from '../tie/tree-reader';
import { asksForOther, isPressedForOther } from './other-purpose';
import { isTitledOtherwise } from './other-titles';
import { BUTTON } from './texts';

const LONGEST = 16;

/** A button, or a text, that says that what is around it is for something else. */
export interface Sign {
  element: Element;
  isPressed: boolean;
}

/** The signs that a tree shows, in their order. */
export const signsIn = ({ stretches, inputButtons, isHidden }: TreeReader): Sign[] =>
  [...inputButtons.flatMap(signOfInput), ...stretches.flatMap(signsOf)].filter(
    ({ element }) => !isHidden(element),
  );

/** What a button says that is an input: 查询. */
const signOfInput = (element: HTMLElement): Sign[] =>
  isPressedForOther(attribute(element, 'value') ?? '') ? [{ element, isPressed: true }] : [];

const signsOf = onceFor(({ items }: ItemStretch): Sign[] =>
  items.flatMap((item, at) => {
    if (item.kind !== 'text' || item.within) return [];
    const { raw } = item.word;
    if (raw.length > LONGEST) return [];
    const around = parentElement(item.node);
    if (!around) return [];
    const isButton = closest(around, BUTTON) !== null;
    const isPressed = isButton && isPressedForOther(raw);
    const isLabel = item.word.labels.length > 0 || items[at + 1]?.kind === 'control';
    const isTitle = !isButton && !isLabel && isTitledOtherwise(raw);
    const says = isPressed || isTitle || asksForOther(raw.trim());
    return says ? [{ element: around, isPressed }] : [];
  }),
);
