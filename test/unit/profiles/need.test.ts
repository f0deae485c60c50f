import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { needOf, isShown, progressOf } from '@/components/profiles/editor/need';
import { sectionsOf } from '@/components/profiles/editor/sections';
import { newAdministrator, newProfile, type Profile } from '@/lib/profiles/schema';

vi.spyOn(browser.i18n, 'getMessage').mockImplementation(String);

const organization = newProfile('organization');
const individual = newProfile('individual');
const NONE = new Map();

test.each([
  ['entity.name', organization, 'needed'],
  ['entity.remark', organization, 'other'],
  ['leader.landline', organization, 'other'],
  ['leader.nationality', organization, 'recommended'],
  ['domain.expires', organization, 'other'],
  ['documents.adminId', individual, 'other'],
] as const)('%s is %s', (key, profile, need) => {
  expect(needOf({ key, id: key }, profile)).toBe(need);
});

const slotsOf = (profile: Profile) =>
  sectionsOf(profile).flatMap(({ groups }) => groups.flatMap(({ slots }) => slots));

test('the nationality of a person with a passport is needed, since a rule goes by it', () => {
  const foreign = { ...organization, administrators: [newAdministrator(), newAdministrator()] };
  foreign.leader = { ...foreign.leader, certificateType: '居民身份证' };
  foreign.administrators[1]!.certificateType = '护照';
  const asked = slotsOf(foreign).filter(({ key }) => key.endsWith('.nationality'));
  expect(asked.map((slot) => needOf(slot, foreign))).toEqual([
    'recommended',
    'recommended',
    'needed',
  ]);
});

test('what has a value, or what a rule speaks of, is never folded away', () => {
  const slot = slotsOf(organization).find(({ key }) => key === 'entity.remark')!;
  expect(isShown(slot, organization, NONE)).toBe(false);
  expect(isShown(slot, slot.write(organization, ['x']), NONE)).toBe(true);
  const finding = {
    rule: 'r',
    field: 'entity.remark',
    index: 0,
    severity: 'info' as const,
    message: '',
    source: [],
  };
  expect(isShown(slot, organization, new Map([['entity.remark#0', [finding]]]))).toBe(true);
});

test.each([organization, individual])(
  'progress counts each needed field once, up to all',
  (empty) => {
    const before = progressOf(sectionsOf(empty), empty);
    expect(before.needed).toBeGreaterThan(10);
    let full = empty;
    for (const slot of slotsOf(empty))
      full = slot.write(full, [slot.key.endsWith('.certificateType') ? '居民身份证' : 'x']);
    const after = progressOf(sectionsOf(full), full);
    expect(after.filled).toBe(after.needed);
    expect(after.needed).toBe(before.needed);
    expect(before.filled).toBeLessThan(before.needed);
  },
);
