import fields from './data/fields.json';
import { placed } from './placed';
import type { Field } from './types';

/** Every option of a field and its aliases, as `known-texts.precomputed.ts` has the labels. */
export const optionPlaces = /* @__PURE__ */ placed(fields as Field[], ({ options = [] }) =>
  options.map(({ zh, aliases = [] }) => [zh, ...aliases]),
);
