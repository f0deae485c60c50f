import {
  attribute,
  closest,
  contains,
  dataOf,
  matches,
  parentElement,
  queryAll,
  textWalker,
} from '../read/dom';
import type { Tree } from '../read/dom';
import type { PartFacts } from '../read/part-facts';
import type { ComponentLibrary } from '../libraries/types';
import type { RecognisedText } from '../types';
import type { Item, TextItem } from '../items/items';
import { BUTTON, CHOICE, OWN_CHOICE } from './texts';
import type { Tie } from '../tie/tie';

/** A page of prose has more texts, and a form hardly ever; lists of places have more choices. */
const MOST = 200;
const MOST_CHOICES = 1_000;
/** How far from a control, in texts and controls, a text still belongs to the form. */
const NEAR = 6;
const HAN = /[\u4e00-\u9fff]/u;
const PLACE = /(?:省|市|区|县|自治[区州县]|旗|盟)$/u;
const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,caption,th,[role="tab"],[class*="title" i],[id*="title" i],[class*="step"],[class*="tabs-tab"],[class*="tab-item"]';
const SITE = 'header,footer,nav,article,script,style,[contenteditable]';
const CELL = 'td,dd,[role="cell"],[role="gridcell"]';

/** What recognition has decided about one tree. */
export interface Known {
  root: Tree;
  items: readonly Item[];
  ties: readonly Tie[];
  libraries: readonly ComponentLibrary[];
  isSeen: (item: TextItem) => boolean;
  isHidden: (element: Element) => boolean;
}

/** What of the page the texts are looked for in. */
interface Around {
  /** Elements that have an explanation already. */
  explained: ReadonlySet<Element>;
  /** Ties of fields that ask for a region. */
  regions: ReadonlySet<Tie>;
  /** Whether the page is a form; of others, such as lists of orders, only what is no text of its content counts. */
  isForm: boolean;
}

/**
 * The Chinese texts of a page that nothing explains: hints beside the controls of its form, choices, messages, buttons,
 * headings, and regions that are shown. What else a person entered or the page shows of it is left out. What stands
 * apart from the form is explained where its words are known, and otherwise no text of the form.
 * @param listed keeps what native lists offer
 */
export function unknownTexts(
  known: Known,
  around: Around,
  listed: PartFacts<readonly Choice[]>,
): RecognisedText[] {
  return [
    ...others(known, around),
    ...shownRegions(known, around),
    ...inControls(known, around),
    ...choices(known, around, listed),
  ];
}

const LIST = 'select,datalist';
/** What can be chosen outside of such lists. */
const CHOICES = [':not(select):not(datalist):not(optgroup) > option', OWN_CHOICE];

/** A Chinese text of something that can be chosen. */
export interface Choice {
  option: Element;
  element: Element;
  zh: string;
}

/** Each choice of every list, however many there are: a run of texts that is too long is read at its ends alone. */
function choices(
  { root, libraries, isHidden }: Known,
  { explained }: Around,
  listed: PartFacts<readonly Choice[]>,
): RecognisedText[] {
  const choice = [LIST, ...CHOICES, ...libraries.flatMap((library) => library.options)].join();
  const found = new Map<Element, RecognisedText>();
  for (const part of queryAll(root, choice)) {
    const offered = matches(part, LIST) ? listed.of(part, choicesOfList) : choicesIn(part);
    for (const { option, element, zh } of offered) {
      if (found.has(element) || explained.has(element) || isHidden(option)) continue;
      if (found.size >= MOST_CHOICES) return [...found.values()];
      found.set(element, { kind: 'option', element, zh });
    }
  }
  return [...found.values()];
}

const choicesOfList = (list: Element): readonly Choice[] =>
  [...queryAll(list, 'option')].flatMap(choicesIn);

function choicesIn(option: Element): Choice[] {
  const found: Choice[] = [];
  const walker = textWalker(option);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const zh = dataOf(text as Text).trim();
    const element = parentElement(text);
    if (element && HAN.test(zh)) found.push({ option, element, zh });
  }
  return found;
}

/** A region that a page shows for reading only, or in the control in which it was chosen. */
function shownRegions({ items }: Known, { explained, regions }: Around): RecognisedText[] {
  const shown = [...regions].flatMap((tie) => tie.shown ?? []);
  const texts = shown.map((element) => ({ element, zh: textOf(element) }));
  const controls = new Set([...regions].flatMap((tie) => tie.controls));
  for (const item of items) {
    if (item.kind !== 'text' || !item.within || !controls.has(item.within)) continue;
    const element = parentElement(item.node);
    if (element && PLACE.test(item.word.text)) texts.push({ element, zh: item.word.raw.trim() });
  }
  return texts
    .filter(
      ({ element, zh }) => HAN.test(zh) && !explained.has(element) && !closest(element, CHOICE),
    )
    .map((text) => ({ kind: 'option' as const, ...text }));
}

const FILE_NAME = /\.[A-Za-z0-9]{2,4}$/u;
const LONGEST_IN_BOX = 40;

/** What stands in the controls: grey words, what was chosen, what is written on an upload, beside a radio button. */
function inControls({ items, isSeen }: Known, { explained, isForm }: Around): RecognisedText[] {
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
    if (!within || !element || explained.has(element) || !HAN.test(word.raw)) continue;
    if (closest(element, CHOICE) || word.raw.length > LONGEST_IN_BOX || !isSeen(item)) continue;
    const zh = word.raw.trim();
    if (within.shape === 'radio-group' || within.shape === 'checkbox')
      texts.push({ kind: 'option', element, zh });
    else if (closest(element, BUTTON)) texts.push({ kind: 'button', element, zh });
    else if (within.shape !== 'upload') {
      if (!PLACE.test(word.text)) add(within, element, zh);
    } else if (!FILE_NAME.test(zh)) texts.push({ kind: 'button', element, zh });
  }
  return texts;
}

function textOf(element: Element): string {
  const walker = textWalker(element);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += dataOf(node as Text);
  return text.trim();
}

function others(
  { items, ties, libraries, isSeen }: Known,
  { explained, isForm }: Around,
): RecognisedText[] {
  const messages = libraries.flatMap((library) => library.messages).join();
  const choice = [CHOICE, ...libraries.flatMap((library) => library.options)].join();
  const shown = ties.flatMap((tie) => tie.shown ?? []);
  const near = placesNear(items);
  const texts: RecognisedText[] = [];
  for (const item of items) {
    if (texts.length >= MOST) break;
    if (item.kind !== 'text' || item.within || !HAN.test(item.word.raw)) continue;
    const element = parentElement(item.node);
    if (!element || explained.has(element) || !isSeen(item)) continue;
    const zh = item.word.raw.trim();
    if (closest(element, SITE)) {
      if (isSiteTitle(element)) texts.push({ kind: 'step', element, zh, isApart: true });
      continue;
    }
    if (closest(element, choice) || shown.some((value) => contains(value, element))) continue;
    if (item.word.isOption && closest(element, CELL)) {
      texts.push({ kind: 'option', element, zh });
      continue;
    }
    const kind = kindOf(element, messages);
    if (kind !== 'hint') {
      if (!PLACE.test(zh)) texts.push({ kind, element, zh });
      continue;
    }
    const isNear = isForm && near[item.at] === 1;
    if (isNear && PLACE.test(zh)) texts.push({ kind: 'option', element, zh, isApart: true });
    else texts.push({ kind, element, zh, ...(!isNear && { isApart: true }) });
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

/** For each place among the items whether a control stands near it. */
function placesNear(items: readonly Item[]): Uint8Array {
  const near = new Uint8Array(items.length);
  for (const { kind, at } of items)
    if (kind === 'control') near.fill(1, Math.max(0, at - NEAR), at + NEAR + 1);
  return near;
}
