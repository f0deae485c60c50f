import { furtherEntries } from '../documented-labels';
import { labelPlaces } from '../known-texts.precomputed';

/** The documented labels that mean more by their parts, by number: no other is taken apart before a page. */
export const widerLabels = /* @__PURE__ */ labelPlaces.flatMap(([text], at) =>
  furtherEntries(text).length > 0 ? [at] : [],
);
