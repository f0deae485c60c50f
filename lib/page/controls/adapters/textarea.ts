import type { ControlAdapter } from '../../types';
import { all, matches } from '../elements';
import { typedControl } from '../typing';

/** A box of several lines. */
export const textarea: ControlAdapter = {
  kind: 'textarea',
  matches: (element) =>
    matches(element, 'textarea') ||
    (all(element, 'textarea').length === 1 && all(element, 'input, select').length === 0),
  create: (element) => typedControl('textarea', element),
};
