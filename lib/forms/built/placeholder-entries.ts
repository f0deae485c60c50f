import data from '../data/placeholders.json';
import english from '../english/placeholders.json';
import type { PlaceholderEntry } from '../types';
import { withEnglish, zhOf } from '../with-english';

/** Every grey text in controls, with where it was seen and what there is to tell of it. */
export const placeholderEntries = /* @__PURE__ */ withEnglish<PlaceholderEntry>(
  'placeholders.json',
  data,
  english,
  zhOf,
);
