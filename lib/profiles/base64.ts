import type { Bytes } from './seal';

const CHUNK = 0x8000;

export function toBase64(bytes: Bytes): string {
  let binary = '';
  // In chunks, because the argument list of one call is limited.
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Throws a DOMException when the text is not base64. */
export function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  // A plain loop: an iterator over the text takes twenty times as long.
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
