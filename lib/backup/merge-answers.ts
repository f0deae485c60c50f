import type { SavedChecklist } from '@/lib/checklist/store';

/**
 * One checklist of two for the same profile: what is ticked in either is ticked, and what is not answered here is taken
 * from the file. Where both answer differently the answer here stays, and `differs` says so.
 */
export function mergeChecklists(
  here: SavedChecklist,
  file: SavedChecklist,
): { merged: SavedChecklist; differs: boolean } {
  const { merged, differs } = mergeAnswers(here.input, file.input);
  const ticked = [...new Set([...here.ticked, ...file.ticked])];
  return { merged: { ...here, input: merged, ticked }, differs };
}

function mergeAnswers<T extends object>(here: T, file: T): { merged: T; differs: boolean } {
  const merged = { ...here };
  let differs = false;
  for (const key of Object.keys(here) as (keyof T)[]) {
    const mine = here[key];
    const theirs = file[key];
    if (isEmpty(theirs) || isSame(mine, theirs)) continue;
    if (isEmpty(mine)) merged[key] = theirs;
    else if (isPlain(mine) && isPlain(theirs)) {
      const inner = mergeAnswers(mine, theirs);
      merged[key] = inner.merged;
      differs ||= inner.differs;
    } else differs = true;
  }
  return { merged, differs };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer that was not given: no text, an empty list, a list or group of empty answers. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === '' || value === undefined;
}

/** The same data, whatever the order of its properties. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
