import { fieldEntries } from './built/field-entries';
import { headingEntries } from './built/heading-entries';
import { messageEntries } from './built/message-entries';
import { placeholderEntries } from './built/placeholder-entries';
import type { FieldEntry, FieldKey, HeadingEntry, MessageEntry, PlaceholderEntry } from './types';

/** Every field with all that is known of it: for what tells a person, never for a script that reads a page. */
export const FIELD_ENTRIES: ReadonlyMap<FieldKey, FieldEntry> = new Map(
  fieldEntries.map((field) => [field.key, field]),
);

/** Every text of the pages that is no field label, with what it means and where it is from. */
export const MESSAGE_ENTRIES: readonly MessageEntry[] = messageEntries;

export const HEADING_ENTRIES: readonly HeadingEntry[] = headingEntries;

export const PLACEHOLDER_ENTRIES: readonly PlaceholderEntry[] = placeholderEntries;
