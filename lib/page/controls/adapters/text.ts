import type { ControlAdapter } from '../../types';
import { matches } from '../dom';
import { typedControl } from '../typing';

const TYPED = ['text', 'search', 'tel', 'url', 'email', 'number', 'password', ''];

/** A single-line box: plain, masked or normalising. */
export const text: ControlAdapter = {
  kind: 'text',
  matches: (element) =>
    matches(element, 'input') && TYPED.includes((element.getAttribute('type') ?? '').toLowerCase()),
  create: (element) => typedControl('text', element),
};
