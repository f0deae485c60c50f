import type { ItemStretch } from '../items/item-stretches';
import type { Item } from '../items/items';
import { closest, dataOf, parentElement, textWalker } from '../read/dom';
import type { RecognisedText } from '../types';
import { CHOICE } from './texts';
import type { Around } from './what-is-explained';

const HAN = /[\u4e00-\u9fff]/u;
const PLACE = /(?:省|市|区|县|自治[区州县]|旗|盟)$/u;

/** Whether a text ends as the name of a place does. */
export const endsAsPlace = (zh: string): boolean => PLACE.test(zh);

/** A region that a page shows for reading only. */
export function shownRegions({ explained, regions }: Around): RecognisedText[] {
  const shown = [...regions].flatMap((tie) => tie.shown ?? []);
  return shown
    .map((element) => ({ element, zh: textOf(element) }))
    .flatMap((text) => regionText(text, explained));
}

/** A region in the control in which it was chosen. */
export function chosenRegions(
  { items }: ItemStretch,
  { explained }: Around,
  inRegions: ReadonlySet<Item>,
): RecognisedText[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text' || !item.within || !inRegions.has(item.within)) return [];
    const element = parentElement(item.node);
    if (!element || !endsAsPlace(item.word.text)) return [];
    return regionText({ element, zh: item.word.raw.trim() }, explained);
  });
}

const regionText = (
  text: Pick<RecognisedText, 'element' | 'zh'>,
  explained: ReadonlySet<Node>,
): RecognisedText[] =>
  HAN.test(text.zh) && !explained.has(text.element) && !closest(text.element, CHOICE)
    ? [{ kind: 'option', ...text }]
    : [];

function textOf(element: Element): string {
  const walker = textWalker(element);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += dataOf(node as Text);
  return text.trim();
}
