import { expect, it, vi } from 'vitest';

import { sectionsOf } from '@/components/profiles/editor/sections';
import { personalReason } from '@/lib/autofill/plan/left-to-person';
import { FIELDS } from '@/lib/forms';
import { isShownOnly } from '@/lib/forms/control-kinds';
import { isPictureField } from '@/lib/forms/picture-fields';
import { NOT_KEPT } from '@/lib/profiles/not-kept';
import { newProfile, newWebsite, type Profile } from '@/lib/profiles/schema';
import { toValues } from '@/lib/profiles/values';

import { exampleProfile } from './example';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

/** With all that opens further fields. */
function fullProfile(): Profile {
  const profile = exampleProfile();
  const websites = profile.websites.map((website) => ({ ...website, preapproval: ['新闻'] }));
  const own = { name: 'cn.example.lake', publicKey: 'A0', fingerprint: 'b1' };
  const app = { platforms: ['安卓', '苹果'], android: own, apple: own, harmony: own };
  return { ...profile, websites: [...websites, { ...newWebsite(), serviceKind: 'APP', app }] };
}

const profiles = [fullProfile(), newProfile('individual')];
const inEditor = new Set(
  profiles.flatMap((profile) =>
    sectionsOf(profile).flatMap(({ groups }) =>
      groups.flatMap(({ slots }) => slots.map(({ key }) => key)),
    ),
  ),
);
const made = new Set(profiles.flatMap((profile) => toValues(profile).map(({ key }) => key)));

/** The list of documents has a place for every upload. */
const isDocument = (key: string): boolean =>
  isPictureField(key) && !!FIELDS.get(key)?.control.kinds.includes('upload');

const isKept = (key: string): boolean => inEditor.has(key) || made.has(key) || isDocument(key);

it.each([...FIELDS.values()])(
  '$key has a place in profile and editor, or a reason why not',
  (field) => {
    const { key, control } = field;
    const reasons = [isShownOnly(control), personalReason(key), NOT_KEPT.get(key)];
    const places = [isKept(key), reasons.some(Boolean)];
    expect(places, `a place in the editor, a reason in lib/profiles/not-kept.ts: ${key}`).toContain(
      true,
    );
  },
);

it('has a reason only for fields that pages ask and profiles do not keep', () => {
  expect([...NOT_KEPT.keys()].filter((key) => !FIELDS.has(key) || isKept(key))).toEqual([]);
});
