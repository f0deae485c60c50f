import * as z from 'zod/mini';

import type { Argon2Parameters } from './argon2-parameters';
import { deriveInWorker } from './derive';
import { UnacceptableParameters } from './errors';
import * as say from './english/argon2';

/** What a new vault uses: about a quarter of a second on a laptop. A vault below it is raised when it is opened. */
export const DEFAULT_PARAMETERS: Argon2Parameters = {
  memory: 65_536,
  iterations: 3,
  parallelism: 1,
};

/** Nothing new is sealed below this. */
export const FLOOR: Argon2Parameters = { memory: 32_768, iterations: 2, parallelism: 1 };

/**
 * The lowest floor that there ever was (OWASP's minimum for Argon2id): what was sealed down to it still opens. Whatever
 * asks for a passphrase below it was weakened to learn it.
 */
export const OLDEST_FLOOR: Argon2Parameters = { memory: 19_456, iterations: 2, parallelism: 1 };

/** Above this a file could only be meant to hang the browser. */
const CEILING: Argon2Parameters = { memory: 262_144, iterations: 100, parallelism: 4 };

/** The most work, memory in KiB times passes: about four seconds on a laptop. */
const MOST_WORK = 262_144 * 8;

export const argon2Schema = z.object({
  memory: z.int(),
  iterations: z.int(),
  parallelism: z.int(),
});

const NAMES = ['memory', 'iterations', 'parallelism'] as const;

/** Throws UnacceptableParameters, naming the parameter, when something new would be sealed too weakly. */
export function assertAcceptable(parameters: Argon2Parameters): void {
  assertBetween(parameters, FLOOR);
}

/** Throws UnacceptableParameters, naming the parameter, for what must not be opened with a passphrase. */
export function assertOpenable(parameters: Argon2Parameters): void {
  assertBetween(parameters, OLDEST_FLOOR);
}

/** True when one of the parameters is lower than that of the other. */
export function isWeaker(parameters: Argon2Parameters, than: Argon2Parameters): boolean {
  return NAMES.some((name) => parameters[name] < than[name]);
}

function assertBetween(parameters: Argon2Parameters, floor: Argon2Parameters): void {
  for (const name of NAMES) {
    const value = parameters[name];
    if (!Number.isSafeInteger(value) || value < floor[name])
      throw new UnacceptableParameters(say.tooWeak(name, value, floor[name]));
    if (value > CEILING[name])
      throw new UnacceptableParameters(say.tooStrong(name, value, CEILING[name]));
  }
  const work = parameters.memory * parameters.iterations;
  if (work > MOST_WORK) throw new UnacceptableParameters(say.tooMuchWork(work, MOST_WORK));
}

/**
 * Derives 32 bytes from a passphrase, in a worker. The passphrase is NFKC-normalised, so that the same characters typed
 * on another keyboard or system give the same key. Throws UnacceptableParameters before any work is done.
 */
export async function deriveKeyBytes(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  parameters: Argon2Parameters,
): Promise<Uint8Array<ArrayBuffer>> {
  assertOpenable(parameters);
  return deriveInWorker({ passphrase: passphrase.normalize('NFKC'), salt, ...parameters });
}
