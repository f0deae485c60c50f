import { boxOf, contains, isRendered, matches } from '../../read/dom';
import { documentOf, parent } from '../elements';
import { everyIn, KeptElements } from './kept-elements';
import { isOver, isPaintedOver, layersOf, zOf } from './layers';
import { lineOf, styleOf } from './one-look';
import { hidesBehind, isOpaque } from './see-through';

type GoneThrough = Map<Document, readonly Element[]>;

/** Documents that were gone through in this turn: a fill must see what has come over a control since. */
const inThisTurn: GoneThrough = new Map();
let known = inThisTurn;

/**
 * Goes through each document once for work that asks about many controls over several turns, one step after the other,
 * e.g. a preview. What is asked between its steps looks anew.
 */
export function* inOneLook<Result>(work: Iterator<unknown, Result>): Generator<undefined, Result> {
  const own: GoneThrough = new Map();
  for (;;) {
    known = own;
    let step: IteratorResult<unknown, Result>;
    try {
      step = work.next();
    } finally {
      known = inThisTurn;
    }
    if (step.done) return step.value;
    yield;
  }
}

const kept = new Map<Document, KeptElements>();
let keepers = 0;

/** Keeps the elements of each document at hand for work that looks anew at one control after the other, e.g. a fill. */
export async function keepingElements<Result>(work: () => Promise<Result>): Promise<Result> {
  keepers++;
  try {
    return await work();
  } finally {
    keepers--;
    if (keepers === 0) {
      for (const elements of kept.values()) elements.letGo();
      kept.clear();
    }
  }
}

function keptOf(document: Document): KeptElements {
  const elements = kept.get(document) ?? new KeptElements(document);
  kept.set(document, elements);
  return elements;
}

const paintsOver = (element: Element): boolean =>
  (hidesBehind(styleOf(element)) || matches(element, 'img, video')) && isRendered(element);

function passThroughIn(document: Document): readonly Element[] {
  let found = known.get(document);
  if (!found) {
    // Asked first: of a page's thousands of elements hardly one lets presses through.
    const through =
      keepers > 0
        ? keptOf(document).lettingThrough()
        : everyIn(document).filter((one) => getComputedStyle(one).pointerEvents === 'none');
    found = through.filter(paintsOver);
    if (known === inThisTurn) queueMicrotask(() => inThisTurn.clear());
    known.set(document, found);
  }
  return found;
}

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** The place of an absolute `::before` or `::after`, which only its offsets tell. */
function boxOfPseudo(element: Element, style: CSSStyleDeclaration): DOMRect {
  let holder: Element | null = element;
  while (holder && styleOf(holder).position === 'static') holder = parent(holder);
  const around = holder && style.position === 'absolute' ? boxOf(holder) : new DOMRect();
  return new DOMRect(
    around.x + pixels(style.left) + pixels(style.marginLeft),
    around.y + pixels(style.top) + pixels(style.marginTop),
    pixels(style.width),
    pixels(style.height),
  );
}

const PSEUDO = ['::before', '::after'] as const;
const pseudoStyles = {
  '::before': new WeakMap<Element, CSSStyleDeclaration>(),
  '::after': new WeakMap<Element, CSSStyleDeclaration>(),
};

/** As `styleOf`, of what is drawn before or after the content of an element. */
function pseudoStyleOf(element: Element, name: (typeof PSEUDO)[number]): CSSStyleDeclaration {
  const known = pseudoStyles[name].get(element);
  if (known) return known;
  const style = getComputedStyle(element, name);
  pseudoStyles[name].set(element, style);
  return style;
}

/** What is drawn before and after the content of the elements around, painted over the element. */
function pseudoBoxesOver(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const at of lineOf(element)) {
    if (at === element) continue;
    for (const name of PSEUDO) {
      const style = pseudoStyleOf(at, name);
      if (style.position !== 'absolute' && style.position !== 'fixed') continue;
      if (style.content === 'none' || style.pointerEvents !== 'none') continue;
      if (!hidesBehind(style) || Number(style.opacity) < 0.5) continue;
      const layers = [...layersOf(at), { element: at, z: zOf(style) }];
      if (isPaintedOver(layers, layersOf(element), name === '::after'))
        boxes.push(boxOfPseudo(at, style));
    }
  }
  return boxes;
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/**
 * The places that are painted over an element by what lets presses through (`pointer-events: none`), which asking what
 * a press reaches does not tell. What lies in the element is its own.
 */
export function paintedOver(element: Element, box: DOMRect): DOMRect[] {
  const covers = passThroughIn(documentOf(element)).filter(
    (cover) =>
      overlap(boxOf(cover), box) &&
      !contains(element, cover) &&
      !contains(cover, element) &&
      isOpaque(cover) &&
      isOver(cover, element),
  );
  return [...covers.map(boxOf), ...pseudoBoxesOver(element)];
}
