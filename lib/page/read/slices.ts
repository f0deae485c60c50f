/** How long work may hold the page up at a stretch. */
export const SLICE_MS = 8;

/** Runs work to its end at once. */
export function finish<Result>(work: Iterator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Runs work a slice at a time, with room for the page between them; null when it was ended. */
export async function finishInSlices<Result>(
  work: Iterator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  for (let end = performance.now() + SLICE_MS; !signal.aborted;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await roomForThePage();
    end = performance.now() + SLICE_MS;
  }
  return null;
}

/** Resolves in a task of its own, before what waits for a time, and after what the person does. */
export const roomForThePage = (): Promise<void> => scheduler.postTask(() => undefined);
