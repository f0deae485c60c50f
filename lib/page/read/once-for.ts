/**
 * The same as `find`, which is called once for each object and has to hang on it alone. What was found goes with the
 * object.
 */
export function onceFor<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { found: Found }>();
  return (of) => {
    let one = known.get(of);
    if (!one) known.set(of, (one = { found: find(of) }));
    return one.found;
  };
}
