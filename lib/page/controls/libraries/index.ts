import { ant } from './ant';
import { arco } from './arco';
import { element } from './element';
import { next } from './next';
import { tdesign } from './tdesign';
import type { Library, UploadParts } from './types';
import type { ControlKind } from '../../types';

export const libraries: readonly Library[] = [ant, arco, element, next, tdesign];

/** The library whose widget of this kind has the element as its root. */
export const libraryOf = (kind: ControlKind, root: Element): Library | undefined =>
  libraries.find((library) => {
    const selector = library.roots[kind];
    return selector !== undefined && Element.prototype.matches.call(root, selector);
  });

export const uploadParts = (root: Element): UploadParts | undefined =>
  libraryOf('upload', root)?.upload;
