const MOST = 5_000;
const numbers = new Map<string, number>();
let last = 0;

/** A number for what was met on a page so far: the same one for the same things in the same order, on every reading. */
export function stateAfter(before: number, ...met: readonly (string | number)[]): number {
  const text = `${before} ${met.join(' ')}`;
  let number = numbers.get(text);
  if (number === undefined) {
    if (numbers.size >= MOST) numbers.clear();
    number = ++last;
    numbers.set(text, number);
  }
  return number;
}
