/** What a file of `english` says, by what names the entries in the file of `data`. */
export type EnglishFile = Readonly<Record<string, object>>;

/**
 * The entries of a file of `data` with their English, which stands in the file of the same name in `english`.
 * @param file its path in both folders
 * @param nameOf what names the English of an entry
 * @throws when an entry has no English, or English no entry
 */
export function withEnglish<Whole extends object>(
  file: string,
  entries: readonly object[],
  english: EnglishFile,
  nameOf: (entry: Whole) => string,
): Whole[] {
  const known = entries as readonly Whole[];
  const names = new Set(known.map(nameOf));
  const missing = [...names].find((name) => !Object.hasOwn(english, name));
  if (missing !== undefined)
    throw new Error(`lib/forms/english/${file} says nothing of “${missing}”.`);
  const surplus = Object.keys(english).find((name) => !names.has(name));
  if (surplus !== undefined)
    throw new Error(
      `lib/forms/english/${file} speaks of “${surplus}”, which data/${file} has not.`,
    );
  return known.map((entry) => ({ ...entry, ...english[nameOf(entry)] }));
}

interface WithOptions {
  key: string;
  options?: { zh: string }[];
}

/** As `withEnglish`, for fields by their keys; the options of a field have their English by their Chinese. */
export function fieldsWithEnglish<Whole extends WithOptions>(
  file: string,
  fields: readonly WithOptions[],
  english: Readonly<Record<string, { en: string; options?: EnglishFile }>>,
): Whole[] {
  const whole = withEnglish<Whole>(file, fields, english, ({ key }) => key);
  return whole.map((field, at) => {
    const options = fields[at]?.options;
    const said = english[field.key]?.options;
    if (!options && !said) return field;
    const ofField = `${file} (options of ${field.key})`;
    return { ...field, options: withEnglish(ofField, options ?? [], said ?? {}, zhOf) };
  });
}

/** Of messages, headings, placeholders and options. */
export const zhOf = ({ zh }: { zh: string }): string => zh;
/** Of terms: their first word. */
export const firstWordOf = ({ zh: [word = ''] }: { zh: readonly string[] }): string => word;
