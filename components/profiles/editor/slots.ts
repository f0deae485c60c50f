import type { AppPlatform } from '@/lib/forms/app-platforms';
import type { FieldKey } from '@/lib/forms/types';
import type { AppPackage, Person, Profile, Website } from '@/lib/profiles/schema';
import { packageIndex, packageNameField, packageProperty } from '@/lib/profiles/values';

import { kindOfAnswer, type Slot, type SlotKind } from './slot';

type TextKey<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string;
type ListKey<T> = { [K in keyof T]: T[K] extends string[] ? K : never }[keyof T] & string;

const first = (value: readonly string[]) => value[0] ?? '';

/** Fields that a page asks once more under another key, with the same value. */
const ASKED_AGAIN: Readonly<Record<string, readonly string[]>> = {
  'website.domains#0': ['filing.domainToVerify#0'],
};

/** A part of a profile that slots read and write, e.g. its leader or its second website. */
interface Part<T> {
  /** What tells it from its like, as part of its values' names. */
  owner?: string;
  read(profile: Profile): T;
  write(profile: Profile, part: T): Profile;
}

const idOf = (key: FieldKey, { owner }: { owner?: string }): string =>
  owner ? `${key}@${owner}` : key;

function textSlot<T>(
  part: Part<T>,
  property: TextKey<T>,
  kind: SlotKind,
  key: FieldKey,
  places: readonly string[],
): Slot {
  return {
    key,
    id: idOf(key, part),
    kind,
    places,
    read: (profile) => [String(part.read(profile)[property])],
    write: (profile, value) =>
      part.write(profile, { ...part.read(profile), [property]: first(value) }),
  };
}

function listSlot<T>(
  part: Part<T>,
  property: ListKey<T>,
  kind: SlotKind,
  key: FieldKey,
  index: number,
): Slot {
  return {
    key,
    id: idOf(key, part),
    kind,
    places: [`${key}#${index}`, ...(ASKED_AGAIN[`${key}#${index}`] ?? [])],
    read: (profile) => part.read(profile)[property] as string[],
    write: (profile, value) => part.write(profile, { ...part.read(profile), [property]: value }),
  };
}

/** Answers to fields without a property of their own, as the catalogue describes them. */
function answerSlot(
  part: Part<{ answers: Record<FieldKey, string[]> }>,
  key: FieldKey,
  index: number,
): Slot {
  return {
    key,
    id: idOf(key, part),
    kind: kindOfAnswer(key),
    places: [`${key}#${index}`],
    read: (profile) => part.read(profile).answers[key] ?? [],
    write: (profile, value) => {
      const whole = part.read(profile);
      return part.write(profile, { ...whole, answers: { ...whole.answers, [key]: [...value] } });
    },
  };
}

const profilePart: Part<Profile> = { read: (profile) => profile, write: (_, whole) => whole };
const entityPart: Part<Profile['entity']> = {
  read: ({ entity }) => entity,
  write: (profile, entity) => ({ ...profile, entity }),
};

export function entitySlot(property: TextKey<Profile['entity']>, kind: SlotKind = 'text'): Slot {
  const key = property === 'filingNumber' ? 'filing.entityNumber' : `entity.${property}`;
  return textSlot(entityPart, property, kind, key, [`${key}#0`]);
}

export function profileAnswer(key: FieldKey): Slot {
  return answerSlot(profilePart, key, 0);
}

/** A person of the profile: `role` decides the keys, `places` which findings belong to its properties. */
export interface PersonPlace extends Part<Person> {
  role: 'leader' | 'admin';
  places(property: string): readonly string[];
}

export function personSlot(
  person: PersonPlace,
  property: TextKey<Person>,
  kind: SlotKind = 'text',
): Slot {
  return textSlot(person, property, kind, `${person.role}.${property}`, person.places(property));
}

/** From and until of the person's document. */
export function validitySlot(person: PersonPlace): Slot {
  return pairSlot(person, 'validFrom', 'validUntil', 'validity', 'certificateValidity');
}

export function accountSlot(person: PersonPlace): Slot {
  return pairSlot(person, 'instantMessageType', 'instantMessage', 'account', 'instantMessage');
}

function pairSlot(
  person: PersonPlace,
  one: TextKey<Person>,
  two: TextKey<Person>,
  kind: SlotKind,
  field: string,
): Slot {
  const key = `${person.role}.${field}`;
  return {
    key,
    id: idOf(key, person),
    kind,
    places: person.places(field),
    read: (profile) => [person.read(profile)[one], person.read(profile)[two]],
    write: (profile, value) =>
      person.write(profile, {
        ...person.read(profile),
        [one]: first(value),
        [two]: value[1] ?? '',
      }),
  };
}

const appPart = (part: Part<Website>): Part<Website['app']> => ({
  owner: part.owner,
  read: (profile) => part.read(profile).app,
  write: (profile, app) => part.write(profile, { ...part.read(profile), app }),
});

function packagePart(part: Part<Website['app']>, platform: AppPlatform): Part<AppPackage> {
  const property = packageProperty(platform);
  return {
    owner: `${part.owner}@${property}`,
    read: (profile) => part.read(profile)[property],
    write: (profile, own) => part.write(profile, { ...part.read(profile), [property]: own }),
  };
}

/** The slots of one website, by its place in the profile. */
export function websiteSlots(index: number, fallback: Website) {
  const part: Part<Website> = {
    owner: fallback.id,
    read: ({ websites }) => websites[index] ?? fallback,
    write: (profile, website) => ({ ...profile, websites: profile.websites.with(index, website) }),
  };
  const instance: Part<Website['instance']> = {
    owner: fallback.id,
    read: (profile) => part.read(profile).instance,
    write: (profile, value) => part.write(profile, { ...part.read(profile), instance: value }),
  };
  return {
    text: (property: TextKey<Website>, kind: SlotKind = 'text') => {
      const key = property === 'serviceKind' ? 'service.kind' : `website.${property}`;
      return textSlot(part, property, kind, key, [`${key}#${index}`]);
    },
    /** The name of an App, which some pages ask as that of a website. */
    appName: () =>
      textSlot(part, 'name', 'text', 'app.name', [`app.name#${index}`, `website.name#${index}`]),
    appPlatforms: () => listSlot(appPart(part), 'platforms', 'choices', 'app.platforms', index),
    /** The package of one platform. */
    appPackage: (platform: AppPlatform) => {
      const own = packagePart(appPart(part), platform);
      const place = packageIndex(index, platform);
      const slot = (property: TextKey<AppPackage>, key: FieldKey, kind: SlotKind = 'text') =>
        textSlot(own, property, kind, key, [`${key}#${place}`]);
      return [
        slot('name', packageNameField(platform)),
        slot('publicKey', 'app.publicKey', 'long-text'),
        slot('fingerprint', 'app.fingerprint'),
      ];
    },
    list: (property: ListKey<Website>, kind: SlotKind = 'choices') =>
      listSlot(part, property, kind, `website.${property}`, index),
    instance: (property: TextKey<Website['instance']>, kind: SlotKind = 'text') => {
      const key = `instance.${property}`;
      return textSlot(instance, property, kind, key, [`${key}#${index}`]);
    },
    instanceList: (property: ListKey<Website['instance']>) =>
      listSlot(instance, property, 'choices', `instance.${property}`, index),
    answer: (key: FieldKey) =>
      answerSlot(
        {
          owner: fallback.id,
          read: (profile) => part.read(profile),
          write: (profile, { answers }) => part.write(profile, { ...part.read(profile), answers }),
        },
        key,
        index,
      ),
  };
}
