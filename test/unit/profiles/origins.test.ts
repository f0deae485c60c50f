import { describe, expect, it, vi } from 'vitest';

import { typedNow, withEntered } from '@/components/profiles/editor/entered';
import { sectionsOf } from '@/components/profiles/editor/sections';
import { withoutOriginsOf } from '@/lib/profiles/origins';
import { type Origin, profileSchema } from '@/lib/profiles/schema';

import { exampleProfile } from './example';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: string[]) => [key, ...(values ?? [])].join(' ') },
}));

const profile = exampleProfile();
const slots = sectionsOf({
  ...profile,
  websites: profile.websites.map((website) => ({
    ...website,
    serviceKind: 'APP',
    app: { ...website.app, platforms: ['安卓', '苹果', '鸿蒙'] },
  })),
}).flatMap(({ groups }) => groups.flatMap((group) => group.slots));
const paper: Origin = { from: 'paper', of: 'passport', at: 1 };

describe('where values come from', () => {
  it('is kept by a name that no other value has', () => {
    const values = new Map(slots.map((slot) => [slot.id, slot.places.join(' ')]));
    // The kind of the first service is asked in two sections, and is one value.
    expect(slots.length - values.size).toBe(1);
  });

  it('is kept with each field, becomes typed by hand, and goes with an emptied value', () => {
    for (const slot of slots) {
      const value = slot.read(profile).length === 2 ? ['a', 'b'] : ['a'];
      const read = withEntered(profile, { slot, value }, paper);
      expect(profileSchema.parse(read).origins?.[slot.id]).toEqual(paper);
      const typed = withEntered(read, { slot, value: ['b'] }, typedNow());
      expect(typed.origins?.[slot.id]?.from).toBe('typed');
      const emptied = withEntered(read, { slot, value: [''] }, typedNow());
      expect(Object.keys(emptied.origins ?? {})).not.toContain(slot.id);
    }
  });

  it('goes with its administrator or website, and with no other', () => {
    const filled = slots.reduce(
      (whole, slot) => withEntered(whole, { slot, value: ['a'] }, paper),
      profile,
    );
    const gone = profile.websites[1]?.id ?? '';
    const kept = Object.keys(withoutOriginsOf(filled, gone).origins ?? {});
    const others = Object.keys(filled.origins ?? {}).filter((name) => !name.includes(gone));
    expect(kept).toEqual(others);
    expect(kept.length).toBeLessThan(Object.keys(filled.origins ?? {}).length);
  });
});
