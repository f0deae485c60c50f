import { fieldOf, findMessage, normalise } from '@/lib/forms';
import type { FieldKey, MessageKind } from '@/lib/forms/types';

import {
  attribute,
  closest,
  dataOf,
  nodeType,
  parentElement,
  previousSibling,
  TEXT,
} from '../read/dom';
import type { ComponentLibrary } from '../libraries/types';
import type { RecognisedText } from '../types';
import type { ControlItem, Item, TextItem } from '../items/items';
import { isInSentence } from '../items/labels';
import { wordOf } from '../items/words';

/** What the rest of the recognition already decided about the items. */
export interface Decided {
  /** Texts that are labels. */
  labels: ReadonlySet<TextItem>;
  /** Elements that show a value instead of a control. */
  shown: ReadonlyMap<Element, FieldKey>;
  /** The field of a control. */
  keyOf: ReadonlyMap<ControlItem, FieldKey>;
  isHidden: (element: Element) => boolean;
}

const KINDS: Partial<Record<MessageKind, RecognisedText['kind']>> = {
  button: 'button',
  title: 'step',
  hint: 'hint',
};
export const BUTTON = 'button,a,[role="button"],[class*="btn"],[class*="button"]';
export const CHOICE =
  'option,[role="option"],[role="menuitem"],[role="menuitemcheckbox"],[role="treeitem"]';

/** Every known text that is no label: options, hints, buttons, steps, messages. */
export function findTexts(
  items: readonly Item[],
  inputButtons: Iterable<HTMLElement>,
  libraries: readonly ComponentLibrary[],
  decided: Decided,
): RecognisedText[] {
  const choice = [CHOICE, ...libraries.flatMap((library) => library.options)].join();
  const texts: RecognisedText[] = [];
  for (const item of items) {
    if (item.kind === 'control') addPlaceholders(texts, item, decided.keyOf.get(item));
    else if (!item.word.isPlain && !decided.labels.has(item)) {
      const text = textOf(item, items, choice, decided);
      if (text) texts.push({ ...text, node: item.node as Text });
    }
  }
  for (const element of inputButtons) {
    const zh = attribute(element, 'value')?.trim() ?? '';
    if (zh && wordOf(zh).isMessage) texts.push({ kind: 'button', element, zh });
  }
  return texts;
}

function textOf(
  item: TextItem,
  items: readonly Item[],
  choice: string,
  { shown, keyOf, isHidden }: Decided,
): RecognisedText | null {
  const { word, node, within } = item;
  const isTitle = (word.heading !== null && !word.heading.isBare) || word.isStep;
  const isKnown = word.isOption || word.isMessage || word.isRemark || word.isHint || isTitle;
  if (!isKnown) return null;
  const element = parentElement(node);
  if (!element || isHidden(element)) return null;
  const zh = word.raw.trim();
  if (word.isOption || word.isHint) {
    const before = items[item.at - 1];
    const afterChoice =
      before?.kind === 'control' && (before.shape === 'radio-group' || before.shape === 'checkbox');
    const control = within ?? (afterChoice ? before : null);
    const key = shown.get(element) ?? (control ? keyOf.get(control) : undefined);
    if (word.isOption ? control || key || closest(element, choice) : closest(element, choice))
      return { kind: 'option', element, zh, ...(key ? { key } : {}) };
  }
  if (isInSentence(node) && !isAnswer(node)) return null;
  const isHint = word.isHint && !word.isMessage && !within;
  if (word.isRemark && !word.isMessage && !isHint) return { kind: 'message', element, zh };
  const message = word.isMessage ? findMessage(zh) : undefined;
  if (message) {
    const kind = KINDS[message.kind] ?? 'message';
    const isButton = kind !== 'message' && closest(element, BUTTON) !== null;
    return { kind: isButton ? 'button' : kind, element, zh };
  }
  if (isTitle) return { kind: 'step', element, zh };
  return isHint ? { kind: 'hint', element, zh } : null;
}

/** Whether the text answers one that ends with a colon: 当前状态：<b>管局审核驳回</b>. */
function isAnswer(node: Node): boolean {
  const before = previousSibling(node) ?? previousSibling(parentElement(node) ?? node);
  return before !== null && nodeType(before) === TEXT && /[:：]\s*$/u.test(dataOf(before as Text));
}

function addPlaceholders(
  texts: RecognisedText[],
  { inputs }: ControlItem,
  key: FieldKey | undefined,
): void {
  for (const element of inputs) {
    const zh = attribute(element, 'placeholder')?.trim();
    if (!zh) continue;
    const known = key ? (fieldOf(key)?.placeholder ?? []) : [];
    if (wordOf(zh).isMessage || known.some((one) => normalise(one) === normalise(zh)))
      texts.push({ kind: 'hint', element, zh, ...(key ? { key } : {}) });
  }
}
