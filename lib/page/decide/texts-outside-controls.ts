import type { ItemStretch } from '../items/item-stretches';
import type { Item } from '../items/items';
import { attribute, closest, contains, parentElement } from '../read/dom';
import { isName } from '../read/title';
import type { RecognisedText } from '../types';
import { endsAsPlace } from './region-texts';
import { BUTTON, CHOICE } from './texts';
import { isExplained, type Around, type Known } from './what-is-explained';

/** How far from a control, in texts and controls, a text still belongs to the form. */
const NEAR = 6;
const HAN = /[\u4e00-\u9fff]/u;
const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,caption,th,[role="tab"],[class*="title" i],[id*="title" i],[class*="step"],[class*="tabs-tab"],[class*="tab-item"]';
const SITE = 'header,footer,nav,article,script,style,[contenteditable]';
const CELL = 'td,dd,[role="cell"],[role="gridcell"]';

/** Messages, buttons, headings, hints and what else stands beside the controls; what stands apart from the form says so. */
export function textsOutsideControls(
  stretch: ItemStretch,
  { items, libraries, isSeen }: Known,
  around: Around,
  shown: readonly Element[],
): RecognisedText[] {
  const messages = libraries.flatMap((library) => library.messages).join();
  const choice = [CHOICE, ...libraries.flatMap((library) => library.options)].join();
  const texts: RecognisedText[] = [];
  for (const item of stretch.items) {
    if (item.kind !== 'text' || item.within || !HAN.test(item.word.raw)) continue;
    const element = parentElement(item.node);
    if (!element || !isSeen(item) || isName(element) || isExplained(item, element, around))
      continue;
    const node = item.node as Text;
    const zh = item.word.raw.trim();
    if (closest(element, SITE)) {
      if (isSiteTitle(element)) texts.push({ kind: 'step', element, node, zh, isApart: true });
      continue;
    }
    if (closest(element, choice) || shown.some((value) => contains(value, element))) continue;
    if (item.word.isOption && closest(element, CELL)) {
      texts.push({ kind: 'option', element, node, zh });
      continue;
    }
    const kind = kindOf(element, messages);
    if (kind !== 'hint') {
      if (!endsAsPlace(zh)) texts.push({ kind, element, node, zh });
      continue;
    }
    const isNear = around.isForm && isNearControl(items, item.at);
    if (isNear && endsAsPlace(zh)) texts.push({ kind: 'option', element, node, zh, isApart: true });
    else texts.push({ kind, element, node, zh, ...(!isNear && { isApart: true }) });
  }
  return texts;
}

/** The name of the site in its head, which no link, list or box of its own holds. */
const isSiteTitle = (element: Element): boolean =>
  closest(element, 'header') !== null && !closest(element, `${BUTTON},li,nav,form`);

function kindOf(element: Element, messages: string): RecognisedText['kind'] {
  if (closest(element, BUTTON)) return 'button';
  if (closest(element, HEADING)) return 'step';
  const isMessage =
    attribute(element, 'role') === 'alert' || (messages !== '' && closest(element, messages));
  return isMessage ? 'message' : 'hint';
}

/** Whether a control stands near a place among the items. */
const isNearControl = (items: readonly Item[], place: number): boolean =>
  items.slice(Math.max(0, place - NEAR), place + NEAR + 1).some(({ kind }) => kind === 'control');
