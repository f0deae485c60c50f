import { queryAll, type Tree } from './dom';
import { LIST_BUTTON } from './entries';

/** One query each: a list of selectors costs many times as much as its parts. */
const SELECTORS = [
  'input',
  'select',
  'textarea',
  '[role="combobox"]',
  '[role="radio"]',
  '[role="checkbox"]',
  '[role="switch"]',
  LIST_BUTTON,
] as const;

/** The elements below a root through which a value can be given, in document order per kind. */
export type NativeControls = readonly (readonly HTMLElement[])[];

export const nativeControls = (root: Tree): NativeControls =>
  SELECTORS.map((selector) => [...queryAll(root, selector)]);
