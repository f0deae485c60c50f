import { boxOf, documentElement, queryAll, rootOf, type Tree } from '@/lib/page/read/dom';

import { placeCard } from './card-place';

const CONTROLS = 'input,select,textarea,button,[role="combobox"],beian-lens-finding';
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';

/**
 * Puts a card near its note, off the controls of its row and, where there is room, off what else is read beside it.
 * Reads every box first, then moves the card.
 * @param own the controls that the note is about
 */
export function putNear(card: HTMLElement, note: HTMLElement, own: readonly Element[]): void {
  card.style.maxHeight = '';
  const at = boxOf(note);
  const borders = card.offsetHeight - card.clientHeight;
  const size = { width: boxOf(card).width, height: card.scrollHeight + borders };
  const named = own.map(boxOf);
  const band = { top: Math.min(at.top, ...named.map(({ top }) => top)), bottom: at.bottom };
  const boxes = boxesOf(note, CONTROLS);
  const isInRow = ({ top, bottom }: DOMRect): boolean => bottom > band.top && top < band.bottom;
  const row = [
    ...named.filter(({ width, height }) => width * height > 0),
    ...boxes.filter(isInRow),
  ];
  const others = boxes.filter((box) => !isInRow(box));
  const headings = boxesOf(note, HEADINGS);
  const { left, top, maxHeight } = placeCard(windowSize(), size, at, { row, headings, others });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  card.style.maxHeight = `${maxHeight}px`;
}

/** The boxes in the window of what fits a selector beside a note. */
const boxesOf = (note: HTMLElement, selector: string): DOMRect[] =>
  [...queryAll(rootOf(note) as Tree, selector)]
    .map(boxOf)
    .filter(
      ({ width, height, top, bottom }) => width * height > 0 && bottom > 0 && top < innerHeight,
    );

/** Without the scroll bar, which stands in the way as well. */
function windowSize(): { width: number; height: number } {
  const whole = documentElement(document);
  const width = whole ? whole.clientWidth * whole.currentCSSZoom : innerWidth;
  return { width: Math.min(width || innerWidth, innerWidth), height: innerHeight };
}
