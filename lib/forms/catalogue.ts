import { fields } from './built/fields';
import { optionPlaces } from './option-texts.precomputed';
import { normalise, withoutSuffix } from './normalise';
import type { Field, FieldKey, FieldOption } from './types';

/** Every field that a page asks, in the order of a filing, as far as reading, checking and filling a page need it. */
export const FIELDS: ReadonlyMap<FieldKey, Field> = new Map(
  fields.map((field) => [field.key, field]),
);

/** The field of a key; undefined for the keys of `preparation.ts`. */
export function fieldOf(key: FieldKey): Field | undefined {
  return FIELDS.get(key);
}

export function sectionOf(key: FieldKey): string {
  return key.slice(0, key.indexOf('.'));
}

/** The options of a field that are offered for an entity type (its `zh`); all of them when none is given. */
export function optionsOf(key: FieldKey, entityType?: string): readonly FieldOption[] {
  const options = FIELDS.get(key)?.options ?? [];
  if (!entityType) return options;
  return options.filter((option) => !option.forEntityType || option.forEntityType === entityType);
}

type OptionIndex = ReadonlyMap<string, readonly FieldOption[]>;

function indexOptions(options: readonly FieldOption[]): OptionIndex {
  const index = new Map<string, FieldOption[]>();
  for (const option of options) {
    for (const wording of new Set([option.zh, ...(option.aliases ?? [])].map(normalise))) {
      const known = index.get(wording);
      if (known) known.push(option);
      else index.set(wording, [option]);
    }
  }
  return index;
}

const optionIndexes = new Map<FieldKey, OptionIndex>();
let everyOption: OptionIndex | undefined;

/** By wording the first option of any field. */
function indexEveryOption(): OptionIndex {
  return new Map(
    optionPlaces.map(([text, field = -1, option = -1]) => [
      text,
      (fields[field]?.options ?? []).slice(option, option + 1),
    ]),
  );
}

function lookUp(index: OptionIndex, text: string): readonly FieldOption[] {
  const wording = normalise(text);
  return index.get(wording) ?? index.get(withoutSuffix(wording)) ?? [];
}

/**
 * The option of a field that a page words as `text` (its `zh` or an alias, normalised). Some certificates exist for
 * several entity types: `entityType` chooses between them, otherwise the first one is given.
 */
export function optionOf(
  key: FieldKey,
  text: string,
  entityType?: string,
): FieldOption | undefined {
  let index = optionIndexes.get(key);
  if (!index) {
    index = indexOptions(FIELDS.get(key)?.options ?? []);
    optionIndexes.set(key, index);
  }
  const found = lookUp(index, text);
  return found.find((option) => entityType && option.forEntityType === entityType) ?? found[0];
}

/** The English of an option text when its field is not known: the first option of any field with that wording. */
export function optionByText(text: string): FieldOption | undefined {
  everyOption ??= indexEveryOption();
  return lookUp(everyOption, text)[0];
}
