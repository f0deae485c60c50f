import { assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mergeProfiles } from '@/lib/profiles/merge-profiles';
import { newAdministrator, newWebsite, type Origin, type Profile } from '@/lib/profiles/schema';

import { exampleProfile } from './example';

const base = exampleProfile();
const website = newWebsite();
const administrator = newAdministrator();
const [licence, certificate] = base.documents;

/** Changes of different things; any two of them can be joined. */
const changes: Record<string, (profile: Profile) => Profile> = {
  title: (profile) => ({ ...profile, title: 'Another title' }),
  name: (profile) => ({ ...profile, entity: { ...profile.entity, name: '湖光' } }),
  'origin of another value': (profile) => ({
    ...profile,
    origins: { ...profile.origins, 'leader.email': { from: 'typed', of: '', at: 2 } },
  }),
  leader: (profile) => ({ ...profile, leader: { ...profile.leader, mobile: '13900000000' } }),
  answer: (profile) => ({ ...profile, answers: { ...profile.answers, 'entity.scope': ['a'] } }),
  domains: (profile) => ({
    ...profile,
    websites: profile.websites.map((one, at) => (at ? one : { ...one, domains: ['new.cn'] })),
  }),
  'new website': (profile) => ({ ...profile, websites: [...profile.websites, website] }),
  'new administrator': (profile) => ({
    ...profile,
    administrators: [...profile.administrators, administrator],
  }),
  'no licence': (profile) => ({
    ...profile,
    documents: profile.documents.filter(({ picture }) => picture !== licence?.picture),
  }),
  'seen certificate': (profile) => ({
    ...profile,
    documents: profile.documents.map((one) =>
      one.picture === certificate?.picture ? { ...one, seen: { isGrey: true } } : one,
    ),
  }),
};
const names = constantFrom(...Object.keys(changes));
const pairs = tuple(names, names).filter(([here, there]) => here !== there);
const changed = (name: string, profile: Profile) => changes[name]?.(profile) ?? profile;

describe('two changes of one profile', () => {
  it('are joined whatever they are, without a question, and in either order', () => {
    assert(
      property(pairs, ([here, there]) => {
        const { merged, differs } = mergeProfiles(base, changed(here, base), changed(there, base));
        expect(differs).toBe(false);
        expect(merged).toEqual(changed(here, changed(there, base)));
      }),
    );
  });

  it('lose nothing when one side changed nothing', () => {
    for (const name of Object.keys(changes)) {
      const one = changed(name, base);
      expect(mergeProfiles(base, one, base)).toEqual({ merged: one, differs: false });
      expect(mergeProfiles(base, base, one)).toEqual({ merged: one, differs: false });
    }
  });

  it.each(['mine', 'theirs'] as const)('of the same field differ, and %s stands', (winner) => {
    const mine = { ...base, title: 'mine', kind: base.kind };
    const theirs = { ...base, title: 'theirs', entity: { ...base.entity, name: '湖光' } };
    const { merged, differs } = mergeProfiles(base, mine, theirs, winner);
    expect([differs, merged.title, merged.entity.name]).toEqual([true, winner, '湖光']);
  });

  it('of the origin of one value are no question, and one origin stands whole', () => {
    const of = (origin: Origin) => ({ ...base, origins: { 'entity.name': origin } });
    const mine = of({ from: 'page', of: 'mine.example', at: 2 });
    const theirs = of({ from: 'typed', of: '', at: 3 });
    expect(mergeProfiles(base, mine, theirs, 'mine')).toEqual({ merged: mine, differs: false });
    expect(mergeProfiles(base, mine, theirs, 'theirs')).toEqual({ merged: theirs, differs: false });
    expect(mergeProfiles(base, { ...base, origins: {} }, base).merged.origins).toEqual({});
  });

  it('keep the administrator that a website was given while the other side removed it', () => {
    const [one] = base.administrators;
    const mine = {
      ...base,
      websites: base.websites.map((each) => ({ ...each, administrator: one?.id ?? '' })),
    };
    const theirs = {
      ...base,
      administrators: [],
      websites: base.websites.map((each) => ({ ...each, administrator: '' })),
    };
    expect(mergeProfiles(base, mine, theirs).merged.administrators).toEqual(base.administrators);
  });
});
