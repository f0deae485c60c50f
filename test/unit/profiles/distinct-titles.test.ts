import { expect, test, vi } from 'vitest';

import { distinctTitles } from '@/components/profiles/profile-title';
import { profileSchema } from '@/lib/profiles/schema';

vi.mock('#i18n', () => ({
  i18n: { t: (_: string, [title, mark]: string[]) => `${title} (${mark})` },
}));

const stored = (id: string, value: object) => ({
  id,
  created: 0,
  updated: 0,
  value: profileSchema.parse({ kind: 'organization', ...value }),
});

test('profiles of one title are told apart by the end of their number, a name, or their place', () => {
  const titles = distinctTitles([
    stored('a', { title: 'Lake', entity: { certificateNumber: '91330106MA2H0QX91L' } }),
    stored('b', { title: 'Lake', entity: { name: '湖光软件' } }),
    stored('c', { title: 'Lake' }),
    stored('d', { title: 'Hill', entity: { certificateNumber: '91330106MA2H0QX91L' } }),
  ]);
  expect([...titles.values()]).toEqual(['Lake (…X91L)', 'Lake (湖光软件)', 'Lake (3)', 'Hill']);
});
