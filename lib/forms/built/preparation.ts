import data from '../data/preparation.json';
import english from '../english/preparation.json';
import type { PreparationField } from '../preparation';
import { fieldsWithEnglish } from '../with-english';

export const preparation = /* @__PURE__ */ fieldsWithEnglish<PreparationField>(
  'preparation.json',
  data,
  english,
);
