import { describe, expect, it, vi } from 'vitest';

import { findingsOf, findingsOfSlot, valuesOf } from '@/components/profiles/editor/findings';
import { sectionsOf } from '@/components/profiles/editor/sections';
import { type Slot, slotText } from '@/components/profiles/editor/slot';
import { FIELDS, PREPARATION } from '@/lib/forms';
import { newProfile, type Profile, profileSchema } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { exampleProfile } from './example';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const slotsOf = (profile: Profile): Slot[] =>
  sectionsOf(profile).flatMap(({ groups }) => groups.flatMap(({ slots }) => slots));

const SAMPLES: Partial<Record<Slot['kind'], string[]>> = {
  validity: ['2020-01-01', '2030-01-01'],
  account: ['微信', 'example'],
  choices: ['一', '二'],
  texts: ['a', 'b'],
};

describe.each([
  ['an organization', exampleProfile()],
  ['an individual', newProfile('individual')],
])('the editor of %s', (_, profile) => {
  it('shows every field with a name and an explanation of the catalogue', () => {
    const without = slotsOf(profile).filter(({ key }) => {
      const { en, explain } = slotText(key);
      return en === key || !explain || !(FIELDS.has(key) || PREPARATION.has(key));
    });
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it('reads back what it writes, changes nothing else, and keeps the profile valid', () => {
    for (const slot of slotsOf(profile)) {
      const value = SAMPLES[slot.kind] ?? ['一'];
      const changed = slot.write(profile, value);
      expect(slot.read(changed), slot.key).toEqual(value);
      expect(profileSchema.safeParse(changed).success, slot.key).toBe(true);
      expect(slot.write(changed, slot.read(profile)), slot.key).toEqual(
        slot.write(profile, slot.read(profile)),
      );
    }
  });
});

it.each([
  ['an organization', exampleProfile()],
  ['an individual', newProfile('individual')],
])('gives rules and pages everything that is entered for %s', (_, profile) => {
  const lost = slotsOf(profile).filter((slot) => {
    const entered = slot.write(profile, SAMPLES[slot.kind] ?? ['一']);
    const given = toValues(entered).map(({ key, index }) => `${key}#${index}`);
    return slot.places.length > 0 && !slot.places.some((place) => given.includes(place));
  });
  expect(lost.map(({ key }) => key)).toEqual([]);
});

it('has a place to enter everything that a profile can fill', () => {
  const profile = exampleProfile();
  const places = new Set(slotsOf(profile).flatMap(({ places }) => places));
  const copies =
    /^(?:documents|mail|sms|recover)\.|^psb\.(?:websiteName|domain|ip|domainCertificate)$|LongTerm$|^admin\.choice$/;
  const missing = toValues(profile)
    .filter(({ key, index }) => !copies.test(key) && !places.has(`${key}#${index}`))
    .map(({ key, index }) => `${key}#${index}`);
  expect(missing).toEqual([]);
});

it('shows a finding once where the value is entered, whoever plays which part', () => {
  const profile = profileSchema.parse({
    ...newProfile('individual'),
    leader: {
      name: '王示例',
      certificateType: '居民身份证',
      certificateNumber: '330106199003070010',
    },
  });
  const findings = findingsOf(valuesOf(profile));
  const slot = slotsOf(profile).find(({ key }) => key === 'leader.certificateNumber');
  if (!slot) throw new Error('No slot for the number.');
  const rules = findingsOfSlot(findings, slot).map(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules).size).toBe(rules.length);
});
