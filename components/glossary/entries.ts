import { GLOSSARY } from '@/lib/forms';
import { FIELD_ENTRIES, MESSAGE_ENTRIES } from '@/lib/forms/entries';
import type { FieldEntry } from '@/lib/forms/types';
import { ruleReference } from '@/lib/rules/reference';

/** What can be looked up, in the order in which it is shown. */
export const KINDS = ['term', 'field', 'option', 'message', 'rule'] as const;
export type EntryKind = (typeof KINDS)[number];

/** One thing that can be looked up. */
export interface Entry {
  kind: EntryKind;
  id: string;
  /** Its Chinese wordings, the usual one first; none for a rule. */
  zh: readonly string[];
  en: string;
  text: string;
  /** Further words by which it is found, and which are not shown. */
  also?: string;
  /** Its page, where it has one. */
  href?: string;
  source: readonly string[];
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything: terms of the procedure, fields of the forms and their options, messages of the pages, rules. */
export function allEntries(): readonly Entry[] {
  const fields = [...FIELD_ENTRIES.values()];
  return [
    ...GLOSSARY.map(({ zh, en, comment = '', formerly = [], source }): Entry => ({
      kind: 'term',
      id: zh[0] ?? en,
      zh,
      en: capital(en),
      text: comment,
      also: formerly.join(' '),
      source,
    })),
    ...fields.map((field): Entry => ({
      kind: 'field',
      id: field.key,
      zh: labelsOf(field),
      en: field.en,
      text: sentences(field.explain, field.pitfall),
      also: field.example,
      source: field.source,
    })),
    ...optionsIn(fields),
    ...MESSAGE_ENTRIES.map(({ zh, en, meaning, system, source }): Entry => ({
      kind: 'message',
      id: `${system} ${zh}`,
      zh: [zh],
      en,
      text: meaning,
      source,
    })),
    ...ruleReference().map(({ id, title, checks, topic, sources, fields: of }): Entry => ({
      kind: 'rule',
      id,
      zh: [],
      en: title,
      text: checks,
      also: `${topic} ${of.map(({ en }) => en).join(' ')}`,
      href: `#/rules/${id}`,
      source: sources.map((one) => one.id),
    })),
  ];
}

const labelsOf = ({ labels, labelsInferred = [] }: FieldEntry): readonly string[] => [
  ...new Set([...Object.values(labels).flat(), ...labelsInferred]),
];

/** Every option once, with the fields that offer it. */
function optionsIn(fields: readonly FieldEntry[]): readonly Entry[] {
  const found = new Map<string, { entry: Entry; of: Set<string> }>();
  for (const field of fields)
    for (const { zh, en, aliases = [], note = '', source } of field.options ?? []) {
      const known = found.get(`${zh} ${en}`);
      if (known) known.of.add(field.en);
      else
        found.set(`${zh} ${en}`, {
          of: new Set([field.en]),
          entry: {
            kind: 'option',
            id: `${zh} ${en}`,
            zh: [zh, ...aliases],
            en,
            text: note,
            source: source ?? field.source,
          },
        });
    }
  return [...found.values()].map(({ entry, of }) => ({
    ...entry,
    text: sentences(entry.text, `A choice of: ${[...of].join(', ')}.`),
  }));
}
