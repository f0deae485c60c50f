import type { ControlAdapter } from '../../types';
import { attribute } from '../../read/dom';
import { all, matches } from '../elements';
import { typedControl } from '../typing';

/** Types of which something else is made; any other one that a page says, such as `age`, is typed into. */
const OTHER = new Set(
  'hidden checkbox radio file submit reset button image color range date datetime-local month week time'.split(
    ' ',
  ),
);

const isTyped = (element: Element | undefined): boolean =>
  element !== undefined &&
  matches(element, 'input') &&
  !OTHER.has((attribute(element, 'type') ?? '').toLowerCase());

/** Libraries put a frame around their boxes, with buttons and counters. */
const onlyEntryIn = (frame: Element): Element | undefined => {
  const entries = all(frame, 'input:not([type="hidden"]), select, textarea');
  return entries.length === 1 ? entries[0] : undefined;
};

/** A single-line box: plain, masked or normalising. */
const text: ControlAdapter = {
  rank: 60,
  kind: 'text',
  matches: (element) => isTyped(element) || isTyped(onlyEntryIn(element)),
  create: (element) => typedControl('text', element),
};

export default text;
