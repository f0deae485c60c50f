import type { FieldKey } from '../types';
import { preparation } from './preparation';

/** The English names of what no page asks, alone: a script that reads pages needs no more of it. */
export const preparationNames = /* @__PURE__ */ named();

function named(): Record<FieldKey, string> {
  return Object.fromEntries(preparation.map(({ key, en }) => [key, en]));
}
