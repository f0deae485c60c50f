import type { SectionId } from '@/lib/forms/types';

import type { TreeReader } from '../tie/tree-reader';
import { headingsOf } from './page-sequence';

/** The sections of a filing that are headed in these parts of a page. */
export const sectionsHeaded = (trees: readonly TreeReader[]): ReadonlySet<SectionId> =>
  new Set(
    trees.flatMap((tree) => headingsOf(tree).flatMap(({ word }) => word.heading?.sections ?? [])),
  );

/** What a filing has side by side, and no other register: who files, and what. */
export const headsBoth = (sections: ReadonlySet<SectionId>): boolean =>
  (sections.has('entity') || sections.has('leader')) &&
  (sections.has('website') || sections.has('app'));
