const MOST = 2_000;

/** The same function, which remembers what it was asked last: parts of a text are looked at many times over. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    const found = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
