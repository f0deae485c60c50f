import * as z from 'zod/mini';

import { argon2Schema } from '@/lib/profiles/argon2';
import { fromBase64, toBase64 } from '@/lib/profiles/base64';
import { DamagedFile, DamagedRecord, ImportRefused, WrongPassphrase } from '@/lib/profiles/errors';
import { type Bytes, encodeJson, openBytes, sealBytes } from '@/lib/profiles/seal';
import * as say from './english/container';

/**
 * A sealed export: a line of JSON that says how the passphrase becomes a key, then one sealed part after the other, each
 * behind its length (4 bytes, big-endian). The first part is the contents, the others are the pictures, so that an
 * export of any size is written and read one picture at a time.
 */
const CONTAINER_FORMAT = 'beian-lens-backup';
export const CONTAINER_VERSION = 1;

const LENGTH = 4;
/** Longer than any first line. */
const HEADER_LIMIT = 4_096;

const headerSchema = z.object({
  format: z.literal(CONTAINER_FORMAT),
  version: z.int().check(z.positive()),
  exported: z.iso.datetime(),
  /** Random name of the file: parts of another one do not open in it. */
  file: z.uuid(),
  argon2: argon2Schema,
  salt: z.base64(),
  /** SHA-256 over the rest of the header and the first part: tells a damaged file from a wrong passphrase. */
  checksum: z.base64(),
});
export type ContainerHeader = z.infer<typeof headerSchema>;

/** Where the parts of a container lie, in bytes. */
export interface Container {
  header: ContainerHeader;
  blob: Blob;
  parts: readonly { start: number; end: number }[];
}

/** A part that is added, behind its length. */
export async function containerPart(
  key: CryptoKey,
  file: string,
  at: number,
  plain: Bytes,
): Promise<{ length: Bytes; sealed: Bytes }> {
  const sealed = await sealBytes(key, plain, { ...identityOf(file, at), version: 1 });
  const length = new Uint8Array(LENGTH);
  new DataView(length.buffer).setUint32(0, sealed.length);
  return { length, sealed };
}

/** The first line, for a container whose first part is `first`. */
export async function containerHeader(
  parts: Omit<ContainerHeader, 'format' | 'version' | 'exported' | 'checksum'>,
  first: Bytes,
): Promise<Bytes> {
  const header: ContainerHeader = {
    format: CONTAINER_FORMAT,
    version: CONTAINER_VERSION,
    exported: new Date().toISOString(),
    ...parts,
    checksum: '',
  };
  header.checksum = await checksumOf(header, first);
  return new TextEncoder().encode(`${JSON.stringify(header)}\n`);
}

/**
 * Finds the parts of a container; null for any other file. Throws ImportRefused for one whose first line is not whole and
 * DamagedFile for one that was cut.
 */
export async function findContainer(blob: Blob): Promise<Container | null> {
  const start = new Uint8Array(await blob.slice(0, HEADER_LIMIT).arrayBuffer());
  const text = new TextDecoder().decode(start);
  if (!text.startsWith(`{"format":"${CONTAINER_FORMAT}"`)) return null;
  const end = start.indexOf(10);
  const header = headerSchema.safeParse(end < 0 ? null : jsonOrNull(start.subarray(0, end)));
  if (!header.success) throw new ImportRefused(say.firstLineNotWhole);
  const parts = [];
  for (let at = end + 1; at < blob.size;) {
    const head = await blob.slice(at, at + LENGTH).arrayBuffer();
    if (head.byteLength < LENGTH) throw new DamagedFile();
    const from = at + LENGTH;
    at = from + new DataView(head).getUint32(0);
    if (at > blob.size) throw new DamagedFile();
    parts.push({ start: from, end: at });
  }
  if (parts.length === 0) throw new DamagedFile();
  return { header: header.data, blob, parts };
}

/** Opens the first part. Throws DamagedFile, and WrongPassphrase when the file is whole and the key another. */
export async function openFirst(container: Container, key: CryptoKey): Promise<Bytes> {
  const { checksum } = container.header;
  if (checksum !== (await checksumOf(container.header, await bytesOf(container, 0))))
    throw new DamagedFile();
  try {
    return await openPart(container, key, 0);
  } catch (error) {
    if (error instanceof DamagedRecord) throw new WrongPassphrase();
    throw error;
  }
}

/** Opens a part. Throws DamagedFile. */
export async function openPart(container: Container, key: CryptoKey, at: number): Promise<Bytes> {
  const sealed = await bytesOf(container, at);
  try {
    return (await openBytes(key, sealed, identityOf(container.header.file, at))).plain;
  } catch (cause) {
    throw new DamagedFile({ cause });
  }
}

export const saltOf = ({ header }: Container): Bytes => fromBase64(header.salt);

async function bytesOf({ blob, parts }: Container, at: number): Promise<Bytes> {
  const part = parts[at];
  if (!part) throw new DamagedFile();
  return new Uint8Array(await blob.slice(part.start, part.end).arrayBuffer());
}

const identityOf = (file: string, at: number) => ({ table: CONTAINER_FORMAT, id: `${file} ${at}` });

async function checksumOf(header: ContainerHeader, first: Bytes): Promise<string> {
  const head = encodeJson({ ...header, checksum: '' });
  const whole = new Uint8Array(head.length + first.length);
  whole.set(head);
  whole.set(first, head.length);
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
}

function jsonOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
