import { attribute, closest, contains, parentElement } from '../read/dom';
import type { ComponentLibrary } from '../libraries/types';
import type { RecognisedText } from '../types';
import type { Item, TextItem } from '../items/items';
import { BUTTON, CHOICE } from './texts';
import type { Tie } from '../tie/tie';

/** A page of prose has more texts, and a form hardly ever; lists of places have more choices. */
const MOST = 200;
const MOST_CHOICES = 1_000;
/** How far from a control, in texts and controls, a text still belongs to the form. */
const NEAR = 6;
const HAN = /[\u4e00-\u9fff]/u;
const REGION = /(?:省|市|区|县|自治[区州县]|旗|盟)$/u;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,th,[role="tab"],[class*="title"],[class*="step"]';
const SITE = 'header,footer,nav,article,script,style,[contenteditable]';

/** What recognition has decided about one tree. */
export interface Known {
  items: readonly Item[];
  ties: readonly Tie[];
  libraries: readonly ComponentLibrary[];
  isSeen: (item: TextItem) => boolean;
}

/**
 * Chinese texts near the controls of a form that nothing explains: hints beside them, choices, messages. What a person
 * entered or the page shows of it is left out, and so are the names of places, unless they are to be chosen.
 */
export function unknownTexts(
  { items, ties, libraries, isSeen }: Known,
  explained: ReadonlySet<Element>,
): RecognisedText[] {
  const messages = libraries.flatMap((library) => library.messages).join();
  const choice = [CHOICE, ...libraries.flatMap((library) => library.options)].join();
  const shown = ties.flatMap((tie) => tie.shown ?? []);
  const near = placesNear(items);
  const texts: RecognisedText[] = [];
  let choices = 0;
  let others = 0;
  for (const item of items) {
    if (item.kind !== 'text' || !HAN.test(item.word.raw)) continue;
    const element = parentElement(item.node);
    if (!element || explained.has(element) || closest(element, SITE) || !isSeen(item)) continue;
    if (shown.some((value) => contains(value, element))) continue;
    const kind = kindOf(element, messages, choice);
    if (kind !== 'option' && (others >= MOST || REGION.test(item.word.text))) continue;
    if (kind === 'option' ? ++choices > MOST_CHOICES : false) continue;
    if (item.within && kind !== 'option') continue;
    if (kind === 'hint' && !near.has(item.at)) continue;
    if (kind !== 'option') others++;
    texts.push({ kind, element, zh: item.word.raw.trim() });
  }
  return texts;
}

function kindOf(element: Element, messages: string, choice: string): RecognisedText['kind'] {
  if (closest(element, choice)) return 'option';
  if (attribute(element, 'role') === 'alert' || (messages && closest(element, messages)))
    return 'message';
  if (closest(element, BUTTON)) return 'button';
  return closest(element, HEADING) ? 'step' : 'hint';
}

function placesNear(items: readonly Item[]): Set<number> {
  const near = new Set<number>();
  for (const item of items) {
    if (item.kind !== 'control') continue;
    for (let at = item.at - NEAR; at <= item.at + NEAR; at++) near.add(at);
  }
  return near;
}
