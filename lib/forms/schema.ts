import { z } from 'zod';

import type { Term } from './glossary';
import type { Placeholder } from './placeholders';
import type { Source } from './sources';
import { FIELD_CONTROL_KINDS } from './control-kinds';
import {
  MESSAGE_KINDS,
  SECTION_IDS,
  SYSTEM_IDS,
  type FieldEntry,
  type MessageEntry,
  type OptionEntry,
} from './types';
import type { Heading } from './vocabulary';

/** The shape of the data files. Only the build and the tests read it: it must not end up in a content script. */
const system = z.enum(SYSTEM_IDS);
const section = z.enum(SECTION_IDS);
const confidence = z.enum(['documented', 'inferred']);
const chinese = z.string().trim().min(1);
const english = z.string().trim().min(1);
const source = z.array(z.string().regex(/^[a-z0-9-]+$/u)).min(1);
const key = z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+)+$/u);

const option = z.strictObject({
  zh: chinese,
  en: english,
  code: z.string().regex(/^\d+$/u).optional(),
  aliases: z.array(chinese).min(1).optional(),
  forEntityType: chinese.optional(),
  systems: z.array(system).min(1).optional(),
  inferred: z.boolean().optional(),
  note: english.optional(),
  source: source.optional(),
}) satisfies z.ZodType<OptionEntry>;

const field = z.strictObject({
  key,
  en: english.max(40),
  explain: english,
  example: english.optional(),
  pitfall: english.optional(),
  labels: z.partialRecord(system, z.array(chinese).min(1)),
  labelsInferred: z.array(chinese).min(1).optional(),
  placeholder: z.array(chinese).min(1).optional(),
  sectionHeadings: z.array(chinese).min(1).optional(),
  control: z.strictObject({
    kinds: z.array(z.enum(FIELD_CONTROL_KINDS)).min(1),
    parts: z.enum(['several', 'region']).optional(),
    note: english.optional(),
  }),
  pages: z.array(english).min(1),
  required: z.boolean().nullable(),
  appliesTo: z.array(z.enum(['individual', 'organization'])).min(1),
  options: z.array(option).min(1).optional(),
  optionsInferred: z.boolean().optional(),
  source,
  confidence,
  notes: english.optional(),
}) satisfies z.ZodType<FieldEntry>;

const message = z.strictObject({
  zh: chinese,
  en: english,
  kind: z.enum(MESSAGE_KINDS),
  adds: z.enum(['domain', 'website']).optional(),
  meaning: english,
  system,
  source,
  confidence,
}) satisfies z.ZodType<MessageEntry>;

const placeholder = z.strictObject({
  zh: chinese,
  en: english,
  comment: english.optional(),
  fields: z.array(key).min(1),
  source,
}) satisfies z.ZodType<Placeholder>;

const term = z.strictObject({
  zh: z.array(chinese).min(1),
  en: english,
  short: english.optional(),
  comment: english.optional(),
  formerly: z.array(english).min(1).optional(),
  source,
}) satisfies z.ZodType<Term>;

const heading = z.strictObject({
  zh: chinese,
  en: english,
  scopes: z.array(section).min(1),
  source,
  confidence,
  comment: english.optional(),
}) satisfies z.ZodType<Heading>;

const sourceEntry = z.strictObject({
  title: english,
  publisher: english.optional(),
  date: english,
  url: z.url().optional(),
}) satisfies z.ZodType<Source>;

const distinct = <Entry>(entries: Entry[], id: (entry: Entry) => string) =>
  new Set(entries.map(id)).size === entries.length;

/** A file of one section: every key begins with the section's name. */
export const sectionFile = (name: string) =>
  z
    .array(field)
    .min(1)
    .refine((fields) => fields.every(({ key }) => key.startsWith(`${name}.`)), {
      message: `every key must begin with “${name}.”`,
    })
    .refine((fields) => distinct(fields, ({ key }) => key), { message: 'a key occurs twice' });

/** A file of one system's messages. */
export const messageFile = (name: string) =>
  z
    .array(message)
    .min(1)
    .refine((messages) => messages.every((entry) => entry.system === name), {
      message: `every message must belong to “${name}”`,
    })
    .refine((messages) => distinct(messages, ({ zh }) => zh), {
      message: 'a message occurs twice',
    });

/** The other files of `data`, by file name. */
export const FILES: Record<string, z.ZodType> = {
  'common-labels.json': z.array(chinese),
  // Picked from other files and compared with them, word by word.
  'fields.json': z.array(z.looseObject({ key })),
  'glossary.json': z.array(term),
  'headings.json': z.array(heading),
  'labels.json': z.strictObject({
    telling: z.array(chinese),
    common: z.array(chinese),
    statuses: z.array(chinese),
  }),
  'messages.json': z.array(z.looseObject({ zh: chinese })),
  'preparation-names.json': z.record(key, english),
  'placeholders.json': z.array(placeholder),
  'sources.json': z.record(source.element, sourceEntry),
  'traditional.json': z
    .strictObject({ traditional: chinese, simplified: chinese })
    .refine((pair) => pair.traditional.length === pair.simplified.length, {
      message: 'each Traditional character needs one Simplified character',
    }),
};
