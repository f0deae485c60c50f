import { attribute, closest, contains, dataOf, parentElement, textWalker } from '../read/dom';
import { isName } from '../read/title';
import type { Tree } from '../read/dom';
import type { ItemStretch, PerStretch } from '../items/item-stretches';
import type { OfferedChoices } from './offered-choices';
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
const PLACE = /(?:省|市|区|县|自治[区州县]|旗|盟)$/u;
const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,caption,th,[role="tab"],[class*="title" i],[id*="title" i],[class*="step"],[class*="tabs-tab"],[class*="tab-item"]';
const SITE = 'header,footer,nav,article,script,style,[contenteditable]';
const CELL = 'td,dd,[role="cell"],[role="gridcell"]';

/** What recognition has decided about one tree. */
export interface Known {
  root: Tree;
  items: readonly Item[];
  stretches: readonly ItemStretch[];
  ties: readonly Tie[];
  libraries: readonly ComponentLibrary[];
  isSeen: (item: TextItem) => boolean;
  isHidden: (element: Element) => boolean;
}

/** What of the page the texts are looked for in. */
interface Around {
  /** Elements, and texts of elements that hold others too, that have an explanation already. */
  explained: ReadonlySet<Node>;
  /** Ties of fields that ask for a region. */
  regions: ReadonlySet<Tie>;
  /** Whether the page is a form; of others, such as lists of orders, only what is no text of its content counts. */
  isForm: boolean;
}

/**
 * The Chinese texts of a page that nothing explains: hints beside the controls of its form, choices, messages, buttons,
 * headings, and regions that are shown. What else a person entered or the page shows of it is left out. What stands
 * apart from the form is explained where its words are known, and otherwise no text of the form.
 */
export function unknownTexts(known: Known, around: Around, kept: KeptUnknown): RecognisedText[] {
  const apart: RecognisedText[][] = [];
  const regions: RecognisedText[][] = [];
  const inBoxes: RecognisedText[][] = [];
  const { ties, libraries } = known;
  const shown = ties.flatMap((tie) => tie.shown ?? []);
  const inRegions = new Set([...around.regions].flatMap((tie) => tie.controls));
  const by = [around.isForm, ...libraries, ...shown];
  for (const stretch of known.stretches) {
    const found = kept.stretches.of(
      stretch,
      by,
      () => ({
        apart: others(stretch, known, around, shown),
        regions: chosenRegions(stretch, around, inRegions),
        inBoxes: inControls(stretch, known, around),
      }),
      (item, at) => {
        if (item.kind === 'text' && isExplained(item, stretch.elements[at], around))
          return 'explained';
        return decidesOn(item, around.explained, inRegions);
      },
    );
    if (found.apart.length > 0) apart.push(found.apart);
    if (found.regions.length > 0) regions.push(found.regions);
    if (found.inBoxes.length > 0) inBoxes.push(found.inBoxes);
  }
  return [
    ...apart.flat().slice(0, MOST),
    ...shownRegions(around),
    ...regions.flat(),
    ...inBoxes.flat(),
    ...choices(known, around, kept.offered),
  ];
}

const isExplained = (
  { node }: TextItem,
  element: Element | null | undefined,
  { explained }: Around,
): boolean => explained.has(node) || (element ? explained.has(element) : false);

/** What was found before, while nothing about it changes. */
export interface KeptUnknown {
  stretches: PerStretch<Record<'apart' | 'regions' | 'inBoxes', RecognisedText[]>>;
  offered: OfferedChoices;
}

/** What of an item's state decides which of its texts are unknown. */
function decidesOn(
  item: Item,
  explained: ReadonlySet<Node>,
  inRegions: ReadonlySet<Item>,
): unknown {
  if (item.kind === 'control') return item.inputs.filter((input) => explained.has(input)).length;
  return item.within && inRegions.has(item.within) ? 'region' : '';
}

/** Each choice of every list, however many there are. */
function choices(
  { root, libraries, isHidden }: Known,
  { explained }: Around,
  offered: OfferedChoices,
): RecognisedText[] {
  const found = new Map<Element, RecognisedText>();
  for (const { option, element, zh } of offered.in(root, libraries)) {
    if (explained.has(element) || found.has(element) || isHidden(option)) continue;
    if (found.size >= MOST_CHOICES) break;
    found.set(element, { kind: 'option', element, zh });
  }
  return [...found.values()];
}

/** A region that a page shows for reading only. */
function shownRegions({ explained, regions }: Around): RecognisedText[] {
  const shown = [...regions].flatMap((tie) => tie.shown ?? []);
  return shown
    .map((element) => ({ element, zh: textOf(element) }))
    .flatMap((text) => regionText(text, explained));
}

/** A region in the control in which it was chosen. */
function chosenRegions(
  { items }: ItemStretch,
  { explained }: Around,
  inRegions: ReadonlySet<Item>,
): RecognisedText[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text' || !item.within || !inRegions.has(item.within)) return [];
    const element = parentElement(item.node);
    if (!element || !PLACE.test(item.word.text)) return [];
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

const FILE_NAME = /\.[A-Za-z0-9]{2,4}$/u;
const LONGEST_IN_BOX = 40;

/** What stands in the controls: grey words, what was chosen, what is written on an upload, beside a radio button. */
function inControls({ items }: ItemStretch, { isSeen }: Known, around: Around): RecognisedText[] {
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
      if (!PLACE.test(zh)) texts.push({ kind, element, node, zh });
      continue;
    }
    const isNear = around.isForm && isNearControl(items, item.at);
    if (isNear && PLACE.test(zh)) texts.push({ kind: 'option', element, node, zh, isApart: true });
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
