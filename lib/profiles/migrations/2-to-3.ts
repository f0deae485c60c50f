import type { Migration } from './walk';

/** Version 3 has a place for what an App has beyond a website; what was kept before has none of it. */
export const from2to3: Migration = {
  from: 2,
  migrate: (written) => {
    const { websites = [], ...rest } = written as { websites?: object[] };
    return { ...rest, websites: websites.map((website) => ({ app: {}, ...website })) };
  },
};
