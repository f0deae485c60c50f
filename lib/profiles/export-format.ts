import { z } from 'zod';

import { argon2Schema } from './argon2';

export const EXPORT_FORMAT = 'beian-lens-profiles';
export const EXPORT_VERSION = 1;

/** What a sealed export is bound to, in place of a table. */
export const EXPORT_IDENTITY = { table: 'export', id: EXPORT_FORMAT };

/** The profiles and pictures of an export, as they stand inside of the seal or in the open. */
export const exportContents = z.object({
  profileVersion: z.number().int().positive(),
  profiles: z.array(z.unknown()).min(1),
  pictures: z.array(z.object({ id: z.uuid(), bytes: z.base64() })),
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
  version: z.number().int().positive(),
  exported: z.iso.datetime(),
  sealed: sealedContents.optional(),
  plain: exportContents.optional(),
});
export type ExportFile = z.infer<typeof exportFile>;
