import { query, type Tree } from '../dom';
import { ant } from './ant';
import { arco } from './arco';
import { element } from './element';
import { next } from './next';
import { tdesign } from './tdesign';
import { tea } from './tea';
import type { ComponentLibrary } from './types';

/** Every component library whose mark-up is known. */
export const libraries: readonly ComponentLibrary[] = [next, ant, element, arco, tdesign, tea];

/** The libraries of which the page shows a trace. Most pages have none or one. */
export const librariesOn = (root: Tree): ComponentLibrary[] =>
  libraries.filter((library) =>
    query(root, `[class^="${library.trace}"],[class*=" ${library.trace}"]`),
  );
