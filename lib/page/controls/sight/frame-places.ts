import { boxOf, defaultView } from '../../read/dom';
import { documentOf } from '../elements';

/** An element, or a frame that shows it, and where it stands in that document's window. */
export interface FramePlace {
  element: Element;
  box: DOMRect;
  view: Window;
  /** The window's width and height. */
  across: number;
  down: number;
}

/** What of an element the window shows is all of it, or as much as the window has room for. */
export function isInView({ box, across, down }: FramePlace): boolean {
  const width = Math.min(box.right, across) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, down) - Math.max(box.top, 0);
  return width >= Math.min(box.width, across) - 1 && height >= Math.min(box.height, down) - 1;
}

const placeIn = (view: Window, element: Element, box: DOMRect): FramePlace => ({
  element,
  box,
  view,
  across: view.innerWidth,
  down: view.innerHeight,
});

/** The element that shows this window, where the window around is of the same origin. */
function frameOf(view: Window): Element | null {
  if (view.top === view) return null;
  try {
    return view.frameElement;
  } catch {
    // Firefox throws where Chromium answers null: the page around is another site's.
    return null;
  }
}

/** A box of a frame's document as it stands in the window around, however the frame is scaled. */
function moved(box: DOMRect, frame: Element, outer: DOMRect): DOMRect {
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const across = outer.width / (offsetWidth || 1);
  const down = outer.height / (offsetHeight || 1);
  return new DOMRect(
    outer.x + (clientLeft + box.x) * across,
    outer.y + (clientTop + box.y) * down,
    box.width * across,
    box.height * down,
  );
}

/** The element, then the frames around it, each with the place of the element, or its own while it is scrolled away. */
export function placesOf(element: Element): FramePlace[] {
  const view = defaultView(documentOf(element)) ?? window;
  const places: FramePlace[] = [placeIn(view, element, boxOf(element))];
  for (let last = places[0]; last;) {
    const frame = frameOf(last.view);
    const around = frame && defaultView(documentOf(frame));
    if (!around) break;
    const outer = boxOf(frame);
    const box = isInView(last) ? moved(last.box, frame, outer) : outer;
    last = placeIn(around, frame, box);
    places.push(last);
  }
  return places;
}
