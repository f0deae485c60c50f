import { Values, type FieldValue } from '@/lib/forms/values';

/** Rules look at no more of a value than this, in UTF-16 code units; no field of the forms takes as much. */
export const VALUE_CAP = 2000;

/** Rules look at no more parts of a field that holds several values. */
export const LIST_CAP = 200;

export interface CappedValues {
  values: Values;
  /** Whether the rules see only the beginning of a field, so that a fix would lose the rest. */
  isCapped(key: string, index: number): boolean;
}

/** Bounds the work of every rule: values as they are when they are short, else their beginning. */
export function capValues(values: Values): CappedValues {
  const capped = new Set<string>();
  const entries: FieldValue[] = [];
  for (const entry of values.entries) {
    const short = capEntry(entry);
    if (short !== entry) capped.add(`${entry.key}#${entry.index}`);
    entries.push(short);
  }
  return {
    values: capped.size > 0 ? new Values(entries) : values,
    isCapped: (key, index) => capped.has(`${key}#${index}`),
  };
}

function capEntry(entry: FieldValue): FieldValue {
  const longList =
    entry.list &&
    (entry.list.length > LIST_CAP || entry.list.some((part) => part.length > VALUE_CAP));
  const { file } = entry;
  const longFile = file && Math.max(file.name.length, file.type.length) > VALUE_CAP;
  if (entry.value.length <= VALUE_CAP && !longList && !longFile) return entry;
  const short: FieldValue = { ...entry, value: entry.value.slice(0, VALUE_CAP) };
  if (entry.list) {
    short.list = entry.list.slice(0, LIST_CAP).map((part) => part.slice(0, VALUE_CAP));
  }
  if (file) {
    short.file = {
      ...file,
      name: file.name.slice(0, VALUE_CAP),
      type: file.type.slice(0, VALUE_CAP),
    };
  }
  return short;
}
