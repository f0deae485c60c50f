import data from '../data/headings.json';
import english from '../english/headings.json';
import type { Heading } from '../vocabulary';
import { withEnglish, zhOf } from '../with-english';

export const headings = /* @__PURE__ */ withEnglish<Heading>('headings.json', data, english, zhOf);
