import { ant } from './ant';
import { arco } from './arco';
import { element } from './element';
import { next } from './next';
import { tdesign } from './tdesign';
import { tea } from './tea';
import type { ComponentLibrary } from './types';

/** Every component library whose mark-up is known. */
export const libraries: readonly ComponentLibrary[] = [next, ant, element, arco, tdesign, tea];
