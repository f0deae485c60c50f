import { isComposed, labelEntries, normalise, type LabelEntry } from '@/lib/forms';
import { withoutNumber } from '@/lib/forms/grammar/numbered';

import { commonAncestor } from '../read/ancestors';
import {
  closest,
  dataOf,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  previousSibling,
  query,
  TEXT,
} from '../read/dom';
import { NATIVE_ENTRY } from '../read/entries';
import type { PerStretch } from './item-stretches';
import type { ItemList } from './item-list';
import type { Item, TextItem } from './items';

/** A text that is the label of one field or of several, with the place of its first and last part. */
export interface LabelItem {
  first: TextItem;
  last: TextItem;
  element: Element;
  text: string;
  entries: readonly LabelEntry[];
  /** The words of the label where its text goes on with the value: 单位名称：示例科技. */
  shown?: string;
}

const PARTS = 5;
const LONGEST = 60;
const INLINE = new Set([
  'font',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'a',
  'label',
  'small',
  'u',
  'bdo',
]);
const HAN = /[\u4e00-\u9fff]/u;

/** The last part of a label that begins with `first` and goes on in the following nodes: 姓 and 名. */
function lastPart(items: readonly Item[], first: TextItem): TextItem | null {
  let text = first.word.raw;
  let found: TextItem | null = null;
  for (let at = first.at + 1; at < first.at + PARTS; at++) {
    const next = items[at];
    if (next?.kind !== 'text' || next.within) break;
    text += next.word.raw;
    if (labelEntries(normalise(text)).length > 0 && !next.word.text.startsWith('(')) found = next;
    if (text.length > LONGEST) break;
  }
  return found;
}

/** Whether all parts stand in inline elements below one element, so that they read as one text. */
function readsAsOne(around: Element, parts: readonly TextItem[]): boolean {
  return parts.every((part) => {
    let at = parentElement(part.node);
    while (at && at !== around) {
      if (!INLINE.has(localName(at))) return false;
      at = parentElement(at);
    }
    return at === around;
  });
}

const isProse = (node: Node | null): boolean => {
  if (!node || nodeType(node) !== TEXT) return false;
  const text = dataOf(node as Text).trim();
  return HAN.test(text) && !/^[（(【[]/u.test(text);
};

/** Whether the text stands in a sentence: known words in prose are no label. */
export function isInSentence(node: Node): boolean {
  if (isProse(previousSibling(node)) || isProse(nextSibling(node))) return true;
  const parent = parentElement(node);
  if (!parent || !INLINE.has(localName(parent))) return false;
  return isProse(previousSibling(parent)) || isProse(nextSibling(parent));
}

/** 修改证件信息 on a button asks for nothing, whatever its parts say. */
const PRESSED = 'button,a,[role="button"],[role="tab"],[role="menuitem"],[class*="btn"],nav';

/** Whether a text stands on what is pressed; a row around its own box may be pressed as well, to open a list. */
function isOnPressed(element: Element): boolean {
  const pressed = closest(element, PRESSED);
  return pressed !== null && query(pressed, NATIVE_ENTRY) === null;
}

const ASKS = /^请(?:输入|填写|选择|上传|录入)您?的?/u;

/** Whether two labels can ask for the same field. */
export const shareField = (one: readonly LabelEntry[], other: readonly LabelEntry[]): boolean =>
  one.some(({ key }) => other.some((entry) => entry.key === key));

const isGrey = ({ node }: TextItem): boolean => {
  const element = parentElement(node);
  return element !== null && closest(element, '[class*="placeholder"]') !== null;
};

/** 请输入网站名称 behind 网站名称: a grey word of a library that draws it as a text, and no label of its own. */
function repeatsLabel(before: Item | undefined, item: TextItem): boolean {
  if (before?.kind !== 'text') return false;
  if (isGrey(item) && shareField(before.word.labels, item.word.labels)) return true;
  const words = item.word.text.replace(ASKS, '');
  return words !== item.word.text && before.word.text.endsWith(words) && words !== '';
}

/** What a library draws into an empty box. */
const PROMPT = /^请?(?:输入|选择|填写)[.…]*$/u;

/** 请填写营业执照上的地址 behind a box and before no other one: what it says of that box, and no label of its own. */
function saysOfBoxBefore(items: readonly Item[], { at, word }: TextItem): boolean {
  if (!ASKS.test(word.text) || !isComposed(word.labels)) return false;
  const next = items
    .slice(at + 1)
    .find((item) => item.kind !== 'text' || !PROMPT.test(item.word.text));
  return items[at - 1]?.kind === 'control' && next?.kind !== 'control';
}

const TICKED = new Set(['radio-group', 'checkbox']);

/**
 * 营业执照 right before an upload, 云服务器 and 请选择证件类型 right before a box: elsewhere the words are one of the
 * choices, or a hint.
 */
function choiceAsked(items: readonly Item[], item: TextItem): LabelItem | null {
  const { isOption, isHint, isMessage, text } = item.word;
  if (!(isOption || (isHint && isAloneBefore(items, item))) || isMessage) return null;
  const next = items.slice(item.at + 1, item.at + 4).find(({ kind }) => kind === 'control');
  const element = parentElement(item.node);
  if (next?.kind !== 'control' || !element) return null;
  const entries = labelEntries(text);
  const isPaper = entries.some(({ key }) => key.startsWith('documents.'));
  const isAsked =
    next.shape === 'upload'
      ? isPaper
      : !isPaper && entries.length > 0 && isAloneBefore(items, item) && !TICKED.has(next.shape);
  return isAsked ? { first: item, last: item, element, text, entries } : null;
}

/** Whether a box follows at once, and no label stands before of which the words could be the answer. */
function isAloneBefore(items: readonly Item[], { at }: TextItem): boolean {
  const before = items[at - 1];
  const isAnswer =
    before?.kind === 'control'
      ? TICKED.has(before.shape)
      : before?.kind === 'text' && before.word.labels.length > 0;
  return items[at + 1]?.kind === 'control' && !isAnswer;
}

/** Labels that begin in a stretch, and where the items after the last of them begin. */
export interface FoundLabels {
  labels: readonly LabelItem[];
  end: number;
}

/**
 * Every known label among the items, also those that are spread over several nodes. It stops now and then.
 * @param kept keeps those of each stretch, and those alone for which `isShown` holds
 */
export function* findLabels(
  { all: items, stretches }: ItemList,
  kept: PerStretch<FoundLabels>,
  isShown: (label: LabelItem) => boolean,
): Generator<undefined, LabelItem[]> {
  const all: LabelItem[] = [];
  let begun = 0;
  for (const stretch of stretches) {
    const from = stretch.items[0]?.at ?? 0;
    const to = from + stretch.items.length;
    // Its first texts may be the last parts of a label that begins before it.
    const skipped = Math.max(0, begun - from);
    const found = kept.of(stretch, [skipped], () => {
      const labels = labelsFrom(items, from + skipped, to);
      const last = labels.at(-1)?.last.at ?? 0;
      return { labels: labels.filter(isShown), end: last + 1 - from };
    });
    yield;
    begun = from + found.end;
    for (const label of found.labels) all.push(label);
  }
  return all;
}

function labelsFrom(items: readonly Item[], from: number, to: number): LabelItem[] {
  const labels: LabelItem[] = [];
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind !== 'text' || item.within) continue;
    if (item.word.couldBegin) {
      const last = lastPart(items, item);
      const start = last && parentElement(item.node);
      const end = last && parentElement(last.node);
      if (last && start && end) {
        const around = commonAncestor(start, end);
        const parts = items.slice(at, last.at + 1) as TextItem[];
        if (readsAsOne(around, parts)) {
          const text = normalise(parts.map((part) => part.word.raw).join(''));
          labels.push({ first: item, last, element: around, text, entries: labelEntries(text) });
          at = last.at;
          continue;
        }
      }
    }
    if (item.word.answered) {
      const element = parentElement(item.node);
      const { label: shown, entries } = item.word.answered;
      const text = normalise(shown);
      if (element) labels.push({ first: item, last: item, element, text, entries, shown });
      continue;
    }
    if (item.word.labels.length === 0) {
      const asked = choiceAsked(items, item);
      if (asked) labels.push(asked);
      continue;
    }
    if (repeatsLabel(items[at - 1], item) || saysOfBoxBefore(items, item)) continue;
    const element = parentElement(item.node);
    if (element && !(isComposed(item.word.labels) && isOnPressed(element))) {
      labels.push({
        first: item,
        last: item,
        element,
        text: withoutNumber(item.word.text),
        entries: item.word.labels,
      });
    }
  }
  return labels;
}
