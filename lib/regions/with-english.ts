type Data = Readonly<Record<string, unknown>>;

/**
 * The facts of a province with their English, which stands in the file of the same name in `english/provinces` in the
 * same places: objects by their names, lists in their order.
 * @throws when the English speaks of a place that the facts answer otherwise, or that they have no list for
 */
export function withEnglish(data: Data, english: Data, path = ''): Data {
  const added = Object.entries(english).map(([name, said]) => {
    const known = data[name];
    const place = `${path}${name}`;
    if (!isObject(said) || isText(said)) {
      if (known !== undefined)
        throw new Error(`The facts and their English both have a word for “${place}”.`);
      return [name, said] as const;
    }
    if (!isObject(known) || lengthOf(known) !== lengthOf(said))
      throw new Error(`The English speaks of “${place}”, which the facts have otherwise.`);
    const joined = withEnglish(known, said, `${place}/`);
    return [name, Array.isArray(known) ? Object.values(joined) : joined] as const;
  });
  return { ...data, ...Object.fromEntries(added) };
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;
/** A list of texts is said as a whole. */
const isText = (value: Data): boolean => Array.isArray(value) && !value.some(isObject);
const lengthOf = (value: Data): number | undefined =>
  Array.isArray(value) ? value.length : undefined;
