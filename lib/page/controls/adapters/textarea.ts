import type { ControlAdapter } from '../../types';
import { matches } from '../dom';
import { typedControl } from '../typing';

/** A box of several lines. */
export const textarea: ControlAdapter = {
  kind: 'textarea',
  matches: (element) => matches(element, 'textarea'),
  create: (element) => typedControl('textarea', element),
};
