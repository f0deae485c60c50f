import { argon2id } from 'hash-wasm';
import { z } from 'zod';

import { UnacceptableParameters } from './errors';

/** Argon2id's cost. Memory in KiB. */
export interface Argon2Parameters {
  memory: number;
  iterations: number;
  parallelism: number;
}

/** What a new vault uses: about a quarter of a second on a laptop. */
export const DEFAULT_PARAMETERS: Argon2Parameters = {
  memory: 65_536,
  iterations: 3,
  parallelism: 1,
};

/** OWASP's minimum for Argon2id. Neither a stored vault nor an imported file may go below it. */
export const FLOOR: Argon2Parameters = { memory: 19_456, iterations: 2, parallelism: 1 };

/** Above this a file could only be meant to hang the browser. */
export const CEILING: Argon2Parameters = { memory: 1_048_576, iterations: 20, parallelism: 16 };

export const argon2Schema = z.object({
  memory: z.number().int(),
  iterations: z.number().int(),
  parallelism: z.number().int(),
});

/** Throws UnacceptableParameters, naming the parameter, when one lies outside floor and ceiling. */
export function assertAcceptable(parameters: Argon2Parameters): void {
  for (const name of ['memory', 'iterations', 'parallelism'] as const) {
    const value = parameters[name];
    if (!Number.isSafeInteger(value) || value < FLOOR[name])
      throw new UnacceptableParameters(
        `The passphrase protection was weakened: Argon2id ${name} is ${value}, at least ${FLOOR[name]} is required. Do not enter your passphrase; use an export that you trust.`,
      );
    if (value > CEILING[name])
      throw new UnacceptableParameters(
        `Argon2id ${name} is ${value}, more than the ${CEILING[name]} that this browser accepts. The file was not made by Beian Lens.`,
      );
  }
}

/**
 * Derives 32 bytes from a passphrase. The passphrase is NFKC-normalised, so that the same characters typed on another
 * keyboard or system give the same key. Throws UnacceptableParameters before any work is done.
 */
export async function deriveKeyBytes(
  passphrase: string,
  salt: Uint8Array,
  parameters: Argon2Parameters,
): Promise<Uint8Array<ArrayBuffer>> {
  assertAcceptable(parameters);
  const bytes = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: parameters.memory,
    iterations: parameters.iterations,
    parallelism: parameters.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}
