import data from '../data/headings.json';
import english from '../english/headings.json';
import type { HeadingEntry } from '../types';
import { withEnglish, zhOf } from '../with-english';

/** Every heading of a section, with where it is from. */
export const headingEntries = /* @__PURE__ */ withEnglish<HeadingEntry>(
  'headings.json',
  data,
  english,
  zhOf,
);
