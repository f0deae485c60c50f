import { fields } from './built/fields';
import { placed } from './placed';

/** Every option of a field and its aliases, as `known-texts.precomputed.ts` has the labels. */
export const optionPlaces = /* @__PURE__ */ placed(fields, ({ options = [] }) =>
  options.map(({ zh, aliases = [] }) => [zh, ...aliases]),
);
