import * as z from 'zod/mini';

import { PICTURE_FIELD } from '@/lib/forms/picture-fields';

/** The version of what is written here; a change of shape adds a migration (`migrations/`) and raises it. */
export const PROFILE_VERSION = 3;

const TEXT_LIMIT = 4_000;
const LIST_LIMIT = 200;

const id = z.uuid();
const text = z._default(z.string().check(z.maxLength(TEXT_LIMIT)), '');
const texts = z._default(
  z.array(z.string().check(z.maxLength(TEXT_LIMIT))).check(z.maxLength(LIST_LIMIT)),
  [],
);
const optionalId = z._default(z.union([id, z.literal('')]), '');

/**
 * Answers to fields that have no property of their own, by catalogue key: what is prepared before filing
 * (`lib/forms/preparation`) and the questions of the public-security form.
 */
const answers = z._default(z.record(z.string().check(z.maxLength(100)), texts), {});

/** Properties are named as the end of their catalogue key: `entity.name` is the profile's `entity.name`. */
const entity = z.object({
  region: text,
  type: text,
  certificateType: text,
  certificateNumber: text,
  name: text,
  certificateAddress: text,
  mailingAddress: text,
  investor: text,
  remark: text,
  /** Number of an entity that is already on file. */
  filingNumber: text,
});

const person = z.object({
  name: text,
  nationality: text,
  certificateType: text,
  certificateNumber: text,
  validFrom: text,
  /** A date, or `长期` for a document without an end. */
  validUntil: text,
  mobile: text,
  landline: text,
  emergencyPhone: text,
  email: text,
  instantMessageType: text,
  instantMessage: text,
  remark: text,
});

const administrator = z.extend(person, { id });

const instance = z.object({
  productType: text,
  instance: text,
  serviceCode: text,
  publicIp: text,
  accessMode: texts,
  serverLocation: text,
});

/** What is filed of the package on one platform; at Apple its name is the Bundle ID. */
const appPackage = z.object({ name: text, publicKey: text, fingerprint: text });

/** What an App has beyond a website. */
const app = z.object({
  /** Options of `app.platforms`. */
  platforms: texts,
  android: z.prefault(appPackage, {}),
  apple: z.prefault(appPackage, {}),
  harmony: z.prefault(appPackage, {}),
});

/** A website, or an App or another service in its place, as `serviceKind` says. */
const website = z.object({
  id,
  serviceKind: text,
  name: text,
  domains: texts,
  homeUrl: text,
  serviceContent: texts,
  serviceType: text,
  languages: texts,
  preapproval: texts,
  preapprovalNumber: text,
  remark: text,
  contentDescription: text,
  /** The id of one of the profile's administrators; empty means the entity leader. */
  administrator: optionalId,
  instance: z.prefault(instance, {}),
  app: z.prefault(app, {}),
  answers,
});

/** What was seen in a picture when it was attached, as rules read it; pictures attached before hold nothing. */
const seen = z.object({
  isGrey: z.optional(z.boolean()),
  isBlurred: z.optional(z.boolean()),
  pixels: z.optional(z.object({ width: z.number(), height: z.number() })),
  unread: z.optional(z.string().check(z.maxLength(TEXT_LIMIT))),
  clothing: z.optional(
    z.object({
      verdict: z.string().check(z.maxLength(100)),
      remarks: z.array(z.string().check(z.maxLength(TEXT_LIMIT))),
    }),
  ),
});

/** A picture of a document. The bytes are a sealed record of their own, `picture` is its id. */
const document = z.object({
  /** Catalogue key of the upload, e.g. `documents.entityCertificate`, `app.icon`. */
  key: z.string().check(z.regex(PICTURE_FIELD), z.maxLength(100)),
  /** The website it belongs to; empty when it belongs to the entity. */
  website: optionalId,
  picture: id,
  name: z.string().check(z.maxLength(300)),
  type: z.string().check(z.maxLength(100)),
  size: z.int().check(z.nonnegative()),
  seen: z.optional(seen),
});

/** Where a value comes from. */
const origin = z.object({
  from: z.enum(['typed', 'paper', 'page']),
  /** The kind of paper, or the host of the page. */
  of: text,
  /** When, in milliseconds. */
  at: z.int().check(z.nonnegative()),
});

/**
 * Everything that a person saves about one filing entity. Every property may be empty, so that a draft can be saved at
 * any moment; what is missing or wrong is the rules' business.
 */
export const profileSchema = z.object({
  kind: z.enum(['individual', 'organization']),
  /** The person's own name for it, shown in lists. */
  title: text,
  /** Put away: kept, and not offered any more. */
  archived: z._default(z.boolean(), false),
  entity: z.prefault(entity, {}),
  leader: z.prefault(person, {}),
  administrators: z._default(z.array(administrator).check(z.maxLength(LIST_LIMIT)), []),
  websites: z._default(z.array(website).check(z.maxLength(LIST_LIMIT)), []),
  documents: z._default(z.array(document).check(z.maxLength(LIST_LIMIT)), []),
  answers,
  /**
   * Where values come from, by catalogue key, with the id of their administrator or website behind an `@`. Values that
   * were entered before this was kept have none.
   */
  origins: z.optional(z.record(z.string().check(z.maxLength(200)), origin)),
});

export type Origin = z.infer<typeof origin>;
export type Profile = z.infer<typeof profileSchema>;
export type Person = z.infer<typeof person>;
export type Administrator = z.infer<typeof administrator>;
export type Website = z.infer<typeof website>;
export type ProfileDocument = z.infer<typeof document>;
export type AppPackage = z.infer<typeof appPackage>;

/** An empty profile with one empty website. */
export function newProfile(kind: Profile['kind']): Profile {
  const type = kind === 'individual' ? '个人' : '';
  return profileSchema.parse({ kind, entity: { type }, websites: [newWebsite()] });
}

/** An empty website. */
export function newWebsite(): Website {
  return website.parse({ id: crypto.randomUUID() });
}

/** An empty administrator. */
export function newAdministrator(): Administrator {
  return administrator.parse({ id: crypto.randomUUID() });
}
