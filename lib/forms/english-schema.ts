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

/** The files beside these two folders, by file name. */
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
