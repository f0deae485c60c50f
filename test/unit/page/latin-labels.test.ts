import { expect, test } from 'vitest';

import { FIELDS, labelsOf } from '@/lib/forms';
import { mayBeKnown } from '@/lib/page/items/words';

test('a label that the catalogue knows is looked at, whatever letters it is written in', () => {
  const overlooked = [...FIELDS.values()].flatMap((field) =>
    labelsOf(field)
      .map(({ wording }) => wording)
      .filter((wording) => !mayBeKnown(wording)),
  );
  expect(overlooked).toEqual([]);
});
