import { libraries } from '../libraries';
import type { Writers } from '../libraries/types';
import type { ControlKind } from '../types';
import { closest } from './elements';

/** A widget of a library: its outermost element, and how it is read and written. */
export interface Widget {
  root: HTMLElement;
  writers: Writers;
}

/** The widget of one kind that an element is or belongs to; null where no library that can be written has one. */
export function widgetAround(kind: ControlKind, inside: Element): Widget | null {
  for (const { writers } of libraries) {
    const selector = writers?.roots[kind];
    const root = selector === undefined ? null : closest(inside, selector);
    if (root && writers) return { root, writers };
  }
  return null;
}
