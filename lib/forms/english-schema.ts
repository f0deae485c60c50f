import { z } from 'zod';

/** The shape of the files of `english`: by what names an entry of the data, what there is to say of it. */
const text = z.string().trim().min(1);

const options = z.record(text, z.strictObject({ en: text, note: text.optional() })).optional();
const field = z.strictObject({
  en: text.max(40),
  explain: text,
  pitfall: text.optional(),
  options,
});
const commented = z.strictObject({ en: text, comment: text.optional() });

export const SECTION_ENGLISH = z.record(text, field);
export const MESSAGES_ENGLISH = z.record(text, z.strictObject({ en: text, meaning: text }));

const english = text.regex(/^\P{Script=Han}+$/u);
const words = z.record(text, english);
/** `fill in/filled in/-`: base, what it is when it is done, and its noun. */
const verb = english.regex(/^[^/]+(?:\/[^/]+){0,2}$/u);

/** The words of which short texts are put together: none of them is told by an entry of the data. */
export const WORD_TABLES: Record<string, z.ZodType> = {
  'words/adjectives.json': words,
  'words/faults.json': words,
  'words/manners.json': z.record(text, words),
  'words/measures.json': z.record(text, words),
  'words/nouns.json': words,
  'words/states.json': z.record(text, words),
  'words/verbs.json': z.record(text, verb),
};

/** The files beside these folders, by file name. */
export const ENGLISH_FILES: Record<string, z.ZodType> = {
  'glossary.json': z.record(
    text,
    commented.extend({ short: text.optional(), formerly: z.array(text).min(1).optional() }),
  ),
  'headings.json': z.record(text, commented),
  'placeholders.json': z.record(text, commented),
  'preparation.json': z.record(
    text,
    z.strictObject({ en: text, explain: text, unit: text.optional(), options }),
  ),
  'sources.json': z.record(text, z.strictObject({ title: text, publisher: text.optional() })),
};
