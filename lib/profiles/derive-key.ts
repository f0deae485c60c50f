import { argon2id } from 'hash-wasm';

import type { KeyRequest } from './derive';

/** Argon2id: 32 bytes. Takes about a quarter of a second and the memory that is asked for. */
export async function deriveKey(request: KeyRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { passphrase, salt, memory, iterations, parallelism } = request;
  const bytes = await argon2id({
    password: passphrase,
    salt,
    memorySize: memory,
    iterations,
    parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
