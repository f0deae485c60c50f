import type { FilingSystem } from './types';

/** Declares one system. The id is the name of its file, and stands in `SYSTEM_IDS` of `lib/forms/types.ts`. */
export function defineSystem(system: FilingSystem): FilingSystem {
  return system;
}
