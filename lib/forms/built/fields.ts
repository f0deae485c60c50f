import type { Field, FieldEntry, FieldOption, OptionEntry } from '../types';
import { fieldEntries } from './field-entries';

/** Every field as far as reading, checking and filling a page need it: a page waits for no word more. */
export const fields = /* @__PURE__ */ fieldEntries.map(fieldForReading);

function fieldForReading(entry: FieldEntry): Field {
  const { key, en, labels, labelsInferred, placeholder, control, pages } = entry;
  const { required, appliesTo, options, confidence } = entry;
  const { kinds, parts } = control;
  return {
    key,
    en,
    labels,
    ...(labelsInferred && { labelsInferred }),
    ...(placeholder && { placeholder }),
    control: { kinds, ...(parts && { parts }) },
    pages,
    required,
    ...(appliesTo.length === 1 && { appliesTo }),
    ...(options && { options: options.map(optionForReading) }),
    ...(confidence !== 'documented' && { confidence }),
  };
}

function optionForReading({ zh, en, aliases, forEntityType, note }: OptionEntry): FieldOption {
  return {
    zh,
    en,
    ...(aliases && { aliases }),
    ...(forEntityType && { forEntityType }),
    ...(note && { hasNote: true }),
  };
}
