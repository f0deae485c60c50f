const WITHIN_MS = 20_000;

/** The first answer that is not empty: Firefox has no locators that wait. */
export async function until<Value>(
  look: () => Promise<Value>,
  otherwise = 'Nothing came.',
): Promise<NonNullable<Value>> {
  const end = Date.now() + WITHIN_MS;
  let last: unknown = '';
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      // A page in flight answers with an error.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${otherwise} Waited ${WITHIN_MS} ms. ${String(last)}`);
}
