import data from '../data/placeholders.json';
import english from '../english/placeholders.json';
import type { Placeholder } from '../placeholders';
import { withEnglish, zhOf } from '../with-english';

export const placeholders = /* @__PURE__ */ withEnglish<Placeholder>(
  'placeholders.json',
  data,
  english,
  zhOf,
);
