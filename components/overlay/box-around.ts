import { libraries } from '@/lib/page/libraries';
import { closest, matches } from '@/lib/page/read/dom';

const ROOTS = libraries.flatMap(({ controlRoots }) => controlRoots);
const isOfSeveral = (selector: string): boolean => /radio|checkbox|upload/u.test(selector);

/** Frames of a single box, which have no room for a line of ours: its placeholder and its chosen option. */
const BOXES = [
  ...ROOTS,
  'input:not([type="button"],[type="submit"],[type="reset"])',
  'textarea',
  ...libraries.flatMap(({ boxFrames = [] }) => boxFrames),
]
  .filter((selector) => !isOfSeveral(selector))
  .join();

/** What has room of its own inside of such a frame: pop-ups, and choices and uploads that stand side by side. */
const ROOMS = [...libraries.flatMap(({ popups }) => popups), ...ROOTS.filter(isOfSeveral)].join();

/** The frame that a text stands in as all that its box shows; null where a line of ours has room beside the text. */
export function boxAround(text: Element): Element | null {
  const around = closest(text, `${BOXES},${ROOMS}`);
  return around && !matches(around, ROOMS) ? around : null;
}
