import type { ControlAdapter } from '../../types';
import { all, matches } from '../elements';
import { typedControl } from '../typing';

/** A box of several lines. */
const textarea: ControlAdapter = {
  rank: 70,
  kind: 'textarea',
  matches: (element) =>
    matches(element, 'textarea') ||
    (all(element, 'textarea').length === 1 &&
      all(element, 'input:not([type="hidden"]), select').length === 0),
  create: (element) => typedControl('textarea', element),
};

export default textarea;
