import * as z from 'zod/mini';

import { argon2Schema } from '@/lib/profiles/argon2';

/** The mark of an export file. It says “profiles” because the first version held nothing else. */
export const EXPORT_FORMAT = 'beian-lens-profiles';
/** The version of what is written here; a change of shape adds a migration (`migrations/`) and raises it. */
export const EXPORT_VERSION = 2;

/** What the one sealed part of an earlier export is bound to, in place of a table. */
export const EXPORT_IDENTITY = { table: 'export', id: EXPORT_FORMAT };

/** A record under the id that it has in the vault; without one it comes from a file of version 1. */
const record = z.object({ id: z.optional(z.uuid()), value: z.unknown() });

/** What an export holds, inside of the seal or in the open. Each kind of record names its own version. */
export const exportContents = z.object({
  profileVersion: z.int().check(z.positive()),
  profiles: z.array(record),
  pictures: z.array(z.object({ id: z.uuid(), bytes: z.base64() })),
  filingVersion: z.int().check(z.positive()),
  filings: z.array(record),
  checklistVersion: z.int().check(z.positive()),
  checklists: z.array(z.unknown()),
  /** In a sealed export: ids of the pictures in the parts that follow, in their order. */
  pictureParts: z.optional(z.array(z.uuid())),
});
export type ExportContents = z.infer<typeof exportContents>;

const sealedContents = z.object({
  argon2: argon2Schema,
  salt: z.base64(),
  sealed: z.base64(),
  /** SHA-256 of `sealed`: tells a damaged file from a wrong passphrase. */
  checksum: z.base64(),
});

export const exportFile = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.int().check(z.positive()),
  exported: z.iso.datetime(),
  sealed: z.optional(sealedContents),
  /** Contents as `version` writes them. */
  plain: z.optional(z.unknown()),
});
export type ExportFile = z.infer<typeof exportFile>;
