import { FIELD_ENTRIES, MESSAGE_ENTRIES } from './entries';
import { labelFile } from './label-file';
import { PREPARATION } from './preparation';
import type { Field, FieldEntry, FieldOption, OptionEntry, PageMessage } from './types';

/**
 * The files that are picked from the sections and messages, so that a script that reads pages carries nothing that only
 * tells: file name in `data` → its text. A test and the build keep them in step.
 */
export function pickedFiles(): Record<string, string> {
  return {
    'fields.json': lines([...FIELD_ENTRIES.values()].map(fieldForReading)),
    'messages.json': lines(MESSAGE_ENTRIES.map(messageForReading)),
    'preparation-names.json': names(PREPARATION.values()),
    'labels.json': `${JSON.stringify(labelFile())}\n`,
  };
}

const names = (fields: Iterable<{ key: string; en: string }>): string =>
  `${JSON.stringify(Object.fromEntries([...fields].map(({ key, en }) => [key, en])), null, 1)}\n`;

/** One entry a line, so that two changes seldom meet. */
const lines = (entries: readonly unknown[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

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
    appliesTo,
    ...(options && { options: options.map(optionForReading) }),
    confidence,
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

function messageForReading({ zh, en, kind, adds, system }: PageMessage): PageMessage {
  return { zh, en, kind, ...(adds && { adds }), system };
}
