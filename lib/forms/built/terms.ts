import data from '../data/glossary.json';
import english from '../english/glossary.json';
import type { Term } from '../types';
import { firstWordOf, withEnglish } from '../with-english';

export const terms = /* @__PURE__ */ withEnglish<Term>('glossary.json', data, english, firstWordOf);
