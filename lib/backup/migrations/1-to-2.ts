import * as z from 'zod/mini';

import type { Migration } from '@/lib/profiles/migrations/walk';

const version1 = z.looseObject({ profiles: z.array(z.unknown()) });

/** Version 1 held profiles and pictures alone, the profiles without their ids. */
export const from1to2: Migration = {
  from: 1,
  migrate(written) {
    const contents = version1.parse(written);
    return {
      ...contents,
      profiles: contents.profiles.map((value) => ({ value })),
      filingVersion: 1,
      filings: [],
      checklistVersion: 1,
      checklists: [],
    };
  },
};
