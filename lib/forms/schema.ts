import { z } from 'zod';

import type { PreparationField } from './preparation';
import type { Source } from './sources';
import { FIELD_CONTROL_KINDS } from './control-kinds';
import {
  MESSAGE_KINDS,
  SECTION_IDS,
  SYSTEM_IDS,
  type FieldEntry,
  type HeadingEntry,
  type MessageEntry,
  type OptionEntry,
  type PlaceholderEntry,
  type Term,
} from './types';

/**
 * The shape of the data files, whose English has its own in `english-schema.ts`. Only the build and the tests read it: it
 * must not end up in a content script.
 */
const system = z.enum(SYSTEM_IDS);
const section = z.enum(SECTION_IDS);
const confidence = z.enum(['documented', 'inferred']);
const chinese = z.string().trim().min(1);
const english = z.string().trim().min(1);
const source = z.array(z.string().regex(/^[a-z0-9-]+$/u)).min(1);
/** What `english` has of it stands there. */
type DataOf<Entry> = Omit<
  Entry,
  | 'en'
  | 'explain'
  | 'pitfall'
  | 'meaning'
  | 'comment'
  | 'short'
  | 'formerly'
  | 'title'
  | 'publisher'
  | 'unit'
  | 'options'
> & { options?: Omit<OptionEntry, 'en' | 'note'>[] };
const key = z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+)+$/u);

const option = z.strictObject({
  zh: chinese,
  code: z.string().regex(/^\d+$/u).optional(),
  aliases: z.array(chinese).min(1).optional(),
  forEntityType: chinese.optional(),
  systems: z.array(system).min(1).optional(),
  inferred: z.boolean().optional(),
  source: source.optional(),
}) satisfies z.ZodType<Omit<OptionEntry, 'en' | 'note'>>;

const field = z.strictObject({
  key,
  example: english.optional(),
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
}) satisfies z.ZodType<DataOf<FieldEntry>>;

const message = z.strictObject({
  zh: chinese,
  kind: z.enum(MESSAGE_KINDS),
  adds: z.enum(['domain', 'website']).optional(),
  system,
  source,
  confidence,
}) satisfies z.ZodType<DataOf<MessageEntry>>;

const placeholder = z.strictObject({
  zh: chinese,
  fields: z.array(key).min(1),
  source,
}) satisfies z.ZodType<DataOf<PlaceholderEntry>>;

const term = z.strictObject({
  zh: z.array(chinese).min(1),
  source,
}) satisfies z.ZodType<DataOf<Term>>;

const heading = z.strictObject({
  zh: chinese,
  scopes: z.array(section).min(1),
  source,
  confidence,
}) satisfies z.ZodType<DataOf<HeadingEntry>>;

const sourceEntry = z.strictObject({
  date: english,
  url: z.url().optional(),
}) satisfies z.ZodType<DataOf<Source>>;

const preparation = z.strictObject({
  key,
  control: z.strictObject({ kinds: z.array(z.enum(FIELD_CONTROL_KINDS)).min(1) }),
  options: z.array(option).min(1).optional(),
  example: english.optional(),
  source,
}) satisfies z.ZodType<DataOf<PreparationField>>;

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
  'glossary.json': z.array(term),
  'headings.json': z.array(heading),
  'placeholders.json': z.array(placeholder),
  'preparation.json': z.array(preparation),
  'sources.json': z.record(source.element, sourceEntry),
  'traditional.json': z
    .strictObject({ traditional: chinese, simplified: chinese })
    .refine((pair) => pair.traditional.length === pair.simplified.length, {
      message: 'each Traditional character needs one Simplified character',
    }),
};
