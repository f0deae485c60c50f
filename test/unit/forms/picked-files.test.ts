import { expect, it } from 'vitest';

import { pickedFiles } from '@/lib/forms/picked-files';

it.each(Object.entries(pickedFiles()))(
  'keeps %s in step with the sections and messages (npx vitest run -u rewrites it)',
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../../lib/forms/data/${name}`);
  },
);
