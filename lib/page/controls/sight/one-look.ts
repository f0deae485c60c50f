import { parent } from '../elements';
import { placesOf, type FramePlace } from './frame-places';

const styles = new WeakMap<Element, CSSStyleDeclaration>();

/** The style of an element, which tells at any time what it is then: asking for it anew each time costs more. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const known = styles.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  styles.set(element, style);
  return style;
}

/** An element with those above it, innermost first, across the edges of shadow trees too. */
export function lineOf(element: Element): readonly Element[] {
  const known = look?.lines.get(element);
  if (known) return known;
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parent(at)) line.push(at);
  look?.lines.set(element, line);
  return line;
}

/** What has been seen in one look. */
class Look {
  readonly lines = new Map<Element, readonly Element[]>();
  readonly places = new Map<Element, FramePlace[]>();
  readonly covered = new Map<FramePlace, boolean>();
  isMoved = false;
}

let look: Look | null = null;

/**
 * Looks at each element once in work in which nothing of the page can run, and once more when that has moved something
 * (`hasMoved`).
 */
export function atOneLook<Result>(work: () => Result): Result {
  look = new Look();
  try {
    return work();
  } finally {
    look = null;
  }
}

/** Everything stands elsewhere now. */
export function hasMoved(): void {
  if (!look) return;
  look.places.clear();
  look.isMoved = true;
}

/** Whether what is looked at was brought as near as it can be. */
export const isBrought = (): boolean => look?.isMoved === true;

/** Where an element is (`placesOf`), by the present look. */
export function placesSeen(element: Element): readonly FramePlace[] {
  const known = look?.places.get(element);
  if (known) return known;
  const places = placesOf(element);
  look?.places.set(element, places);
  return places;
}

let isCoverLookedFor = true;

/** Takes nothing for covered in work that asks what is on the page, whatever lies over it for the moment. */
export function whateverCovers<Result>(work: () => Result): Result {
  isCoverLookedFor = false;
  try {
    return work();
  } finally {
    isCoverLookedFor = true;
  }
}

/** Whether a place is covered, by the present look. */
export function isCoveredBy(place: FramePlace, isBehind: (place: FramePlace) => boolean): boolean {
  if (!isCoverLookedFor) return false;
  const known = look?.covered.get(place);
  if (known !== undefined) return known;
  const found = isBehind(place);
  look?.covered.set(place, found);
  return found;
}
