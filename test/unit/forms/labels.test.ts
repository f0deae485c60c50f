import { expect, it } from 'vitest';

import common from '@/lib/forms/data/common-labels.json';
import { labelFileText } from '@/lib/forms/label-file';
import { labelEntries, normalise } from '@/lib/forms';

it('keeps the label list of the gate in step with the sections (npx vitest run -u rewrites it)', async () => {
  await expect(labelFileText()).toMatchFileSnapshot('../../../lib/forms/data/labels.json');
});

it('names only labels of the catalogue as common', () => {
  const unknown = common.filter((label) => labelEntries(normalise(label)).length === 0);
  expect(unknown).toEqual([]);
});
