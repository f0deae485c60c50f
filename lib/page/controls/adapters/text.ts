import type { ControlAdapter } from '../../types';
import { attribute } from '../../read/dom';
import { all, matches } from '../elements';
import { typedControl } from '../typing';

const TYPED = ['text', 'search', 'tel', 'url', 'email', 'number', 'password', ''];

const isTyped = (element: Element | undefined): boolean =>
  element !== undefined &&
  matches(element, 'input') &&
  TYPED.includes((attribute(element, 'type') ?? '').toLowerCase());

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
