/** How far a backup is. */
export interface BackupOptions {
  /** Ends it; the promise rejects with the signal's reason, and nothing was written. */
  signal?: AbortSignal;
  /** Of pictures, which are nearly all of a backup. */
  onProgress?(done: number, total: number): void;
}

/** Calls `step` for one after the other, so that one picture alone is in memory, and tells how far it is. */
export async function oneByOne<T>(
  all: readonly T[],
  { signal, onProgress }: BackupOptions,
  step: (one: T) => Promise<void>,
): Promise<void> {
  for (const [at, one] of all.entries()) {
    signal?.throwIfAborted();
    onProgress?.(at, all.length);
    await step(one);
  }
  signal?.throwIfAborted();
  onProgress?.(all.length, all.length);
}
