import type { FieldValue } from '@/lib/forms/values';

type File = NonNullable<FieldValue['file']>;
type Entry = string | readonly string[] | (Pick<File, 'name'> & Partial<File>);

/** Field values in short, as examples and tests write them: `key` or `key#1` for the second occurrence. */
export type ShortForm = Record<string, Entry>;

/** The field values of a short form; a file is a JPEG of 500 kB unless it says otherwise. */
export function fieldValues(form: ShortForm): FieldValue[] {
  return Object.entries(form).map(([place, entry]) => {
    const [key = '', index = '0'] = place.split('#');
    const at = { key, index: Number(index) };
    if (typeof entry === 'string') return { ...at, value: entry };
    if ('name' in entry) {
      return { ...at, value: entry.name, file: { type: 'image/jpeg', size: 500_000, ...entry } };
    }
    return { ...at, value: entry.join('\n'), list: entry };
  });
}
