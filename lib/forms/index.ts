import { FIELDS } from './catalogue';
import { preparationNames } from './built/preparation-names';
import type { FieldKey } from './types';

export { FIELDS, fieldOf, optionByText, optionOf, optionsOf, sectionOf } from './catalogue';
export { DOMAIN_FIELDS } from './domain-fields';
export { findMessage, MESSAGES, messagesIn } from './messages';
export { normalise, withoutSuffix } from './normalise';
export { findPlaceholder } from './placeholders';
export { GLOSSARY, termOf, type Term } from './glossary';
export { PREPARATION, type PreparationField } from './preparation';
export { sourceOf, type Source } from './sources';
export { labelsOf, type LabelEntry } from './labels-of';
export {
  beginsLabel,
  headingOf,
  headingScope,
  isComposed,
  isDocumented,
  labelEntries,
  type HeadingScope,
} from './vocabulary';

const namesOfPreparation: Readonly<Record<FieldKey, string | undefined>> = preparationNames;

/** The English name of any key, asked by a page or only known to profiles; the key itself when it is neither. */
export function nameOf(key: FieldKey): string {
  return FIELDS.get(key)?.en ?? namesOfPreparation[key] ?? key;
}
