import type { Migration } from './walk';

/** Version 2 can put a profile away. */
export const from1to2: Migration = {
  from: 1,
  migrate: (written) => ({ archived: false, ...(written as object) }),
};
