import type { ItemStretch } from '../items/item-stretches';
import type { Item } from '../items/items';
import { attribute, closest, parentElement } from '../read/dom';
import type { RecognisedText } from '../types';
import { endsAsPlace } from './region-texts';
import { BUTTON, CHOICE } from './texts';
import { isExplained, type Around, type Known } from './what-is-explained';

const HAN = /[\u4e00-\u9fff]/u;
const FILE_NAME = /\.[A-Za-z0-9]{2,4}$/u;
const LONGEST_IN_BOX = 40;

/** What stands in the controls: grey words, what was chosen, what is written on an upload, beside a radio button. */
export function textsInControls(
  { items }: ItemStretch,
  { isSeen }: Known,
  around: Around,
): RecognisedText[] {
  const { explained, isForm } = around;
  if (!isForm) return [];
  const texts: RecognisedText[] = [];
  const grey = new Map<Item, Set<string>>();
  const add = (control: Item, element: Element, zh: string): void => {
    const known = grey.get(control) ?? new Set();
    grey.set(control, known);
    // A widget may have its grey words twice: as a text, and in the input that is searched with.
    if (known.size === known.add(zh).size) return;
    texts.push({ kind: 'hint', element, zh, inBox: true });
  };
  for (const item of items) {
    if (item.kind === 'control') {
      for (const element of item.inputs) {
        const zh = attribute(element, 'placeholder')?.trim() ?? '';
        if (!HAN.test(zh)) continue;
        if (explained.has(element)) grey.set(item, new Set([zh]));
        else add(item, element, zh);
      }
      continue;
    }
    const { within, node, word } = item;
    const element = parentElement(node);
    if (!within || !element || !HAN.test(word.raw) || isExplained(item, element, around)) continue;
    if (closest(element, CHOICE) || word.raw.length > LONGEST_IN_BOX || !isSeen(item)) continue;
    const zh = word.raw.trim();
    if (within.shape === 'radio-group' || within.shape === 'checkbox')
      texts.push({ kind: 'option', element, node: node as Text, zh });
    else if (closest(element, BUTTON)) texts.push({ kind: 'button', element, zh });
    else if (within.shape !== 'upload') {
      if (!endsAsPlace(word.text)) add(within, element, zh);
    } else if (!FILE_NAME.test(zh)) texts.push({ kind: 'button', element, zh });
  }
  return texts;
}
