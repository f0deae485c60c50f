import { expect, it } from 'vitest';

import common from '@/lib/forms/data/common-labels.json';
import { labelEntries, normalise } from '@/lib/forms';

it('names only labels of the catalogue as common', () => {
  const unknown = common.filter((label) => labelEntries(normalise(label)).length === 0);
  expect(unknown).toEqual([]);
});
