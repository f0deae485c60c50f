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
import { isName } from '../read/title';
import type { RecognisedText } from '../types';
import { aroundOf, type ControlItem, type Item, type TextItem } from '../items/items';
import type { ItemStretch, PerStretch } from '../items/item-stretches';
import type { TreeReader } from '../tie/tree-reader';
import { isInSentence } from '../items/labels';
import { wordOf, type Word } from '../items/words';
import { asFoundBefore } from './same-text';

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
/** Choices that a page makes itself. */
export const OWN_CHOICE =
  '[role="option"],[role="menuitem"],[role="menuitemcheckbox"],[role="treeitem"]';
export const CHOICE = `option,${OWN_CHOICE}`;

/** Every known text that is no label: options, hints, buttons, steps, messages. It stops now and then. */
export function* findTexts(
  { items, stretches, inputButtons, libraries }: TreeReader,
  decided: Decided,
  kept: PerStretch<readonly RecognisedText[]>,
): Generator<undefined, RecognisedText[]> {
  const choice = [CHOICE, ...libraries.flatMap((library) => library.options)].join();
  const { labels, keyOf, shown } = decided;
  const texts: RecognisedText[] = [];
  const by = [choice, ...[...shown].flat()];
  const ofItem = (item: Item): unknown => {
    if (item.kind === 'control') return keyOf.get(item);
    const control = choiceControl(item, items);
    return labels.has(item) || (control && keyOf.get(control));
  };
  for (const stretch of stretches) {
    const found = kept.of(stretch, by, () => textsIn(stretch, items, choice, decided), ofItem);
    for (const text of found) texts.push(text);
    yield;
  }
  for (const element of inputButtons) {
    const zh = attribute(element, 'value')?.trim() ?? '';
    if (zh && wordOf(zh).isMessage) texts.push(asFoundBefore({ kind: 'button', element, zh }));
  }
  return texts;
}

function textsIn(
  stretch: ItemStretch,
  items: readonly Item[],
  choice: string,
  decided: Decided,
): RecognisedText[] {
  const texts: RecognisedText[] = [];
  for (const item of stretch.items) {
    if (item.kind === 'control') addPlaceholders(texts, item, decided.keyOf.get(item));
    else if (!item.word.isPlain && !decided.labels.has(item)) {
      const text = textOf(item, items, choice, decided);
      if (text) texts.push(text);
    }
  }
  return texts;
}

/** What a text was taken for, while nothing around it changes, and what decided it. */
const remembered = new WeakMap<
  object,
  { key: FieldKey | undefined; isBeside: boolean; choice: string; text: RecognisedText | null }
>();

const isTitle = ({ heading, isStep }: Word): boolean =>
  (heading !== null && !heading.isBare) || isStep;

const isKnown = (word: Word): boolean =>
  word.isOption || word.isMessage || word.isRemark || word.isHint || isTitle(word);

function textOf(
  item: TextItem,
  items: readonly Item[],
  choice: string,
  { shown, keyOf, isHidden }: Decided,
): RecognisedText | null {
  if (!isKnown(item.word)) return null;
  const element = parentElement(item.node);
  if (!element || isHidden(element) || isName(element)) return null;
  const control = choiceControl(item, items);
  const key = shown.get(element) ?? (control ? keyOf.get(control) : undefined);
  const isBeside = control !== null;
  const around = aroundOf(item);
  const before = remembered.get(around);
  if (before?.key === key && before?.isBeside === isBeside && before.choice === choice)
    return before.text;
  const found = readText(item, element, isBeside, key, choice);
  const text = found && asFoundBefore({ ...found, node: item.node as Text });
  remembered.set(around, { key, isBeside, choice, text });
  return text;
}

/** The control of which a text is a choice. */
function choiceControl({ word, within, at }: TextItem, items: readonly Item[]): ControlItem | null {
  if (within || !(word.isOption || word.isHint)) return within;
  const before = items[at - 1];
  return before?.kind === 'control' &&
    (before.shape === 'radio-group' || before.shape === 'checkbox')
    ? before
    : null;
}

function readText(
  { word, node, within }: TextItem,
  element: Element,
  isBeside: boolean,
  key: FieldKey | undefined,
  choice: string,
): RecognisedText | null {
  const zh = word.raw.trim();
  if (word.isOption || word.isHint) {
    if (word.isOption ? isBeside || key || closest(element, choice) : closest(element, choice))
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
  if (isTitle(word)) return { kind: 'step', element, zh };
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
