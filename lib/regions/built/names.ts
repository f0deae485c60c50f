import { buildNames } from '../generate/names';

/** The names that everybody needs. */
export const names = buildNames();
