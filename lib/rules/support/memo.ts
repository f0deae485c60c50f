import type { Values } from '@/lib/forms/values';

/** Works out something once per form state, however many rules ask for it. */
export function perValues<Result>(work: (values: Values) => Result): (values: Values) => Result {
  const known = new WeakMap<Values, { result: Result }>();
  return (values) => {
    const earlier = known.get(values);
    if (earlier) return earlier.result;
    const result = work(values);
    known.set(values, { result });
    return result;
  };
}
