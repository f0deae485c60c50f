import { attribute, localName } from './dom';

/** How a page builds an element, the same for those that it builds alike: its name and its classes. */
export const buildOf = (element: Element): string =>
  `${localName(element)}.${attribute(element, 'class') ?? ''}`;
