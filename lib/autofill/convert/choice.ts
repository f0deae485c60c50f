import type { Converted } from './converted';
import type { FieldState } from '../types';
import { OPTIONS_TAKEN } from './options-taken';
import { wordingAmong } from './wording';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** Chooses the page's own wording where its options are known; where they are not, the catalogue's wording stands. */
export function convertChoice(field: FieldState, values: readonly string[]): Converted {
  if (field.control === 'checkbox' && values.some((value) => value !== '是' && value !== '否'))
    return { cannot: `This is a box to tick, and the profile has ${quoted(values)}.` };
  if (values.length > 1 && OPTIONS_TAKEN[field.control] !== 'many')
    return {
      cannot: `One can be chosen here, and the profile has ${values.length}: ${quoted(values)}.`,
    };
  const { options } = field;
  if (!options || field.control === 'checkbox') return { texts: values };
  const wordings = values.map((value) => wordingAmong(field.key, value, options));
  const missing = values.filter((_, at) => wordings[at] === null);
  if (missing.length > 0)
    return {
      cannot:
        options.length === 0
          ? `The page offers nothing here yet, so ${quoted(missing)} cannot be chosen.`
          : `The page does not offer ${quoted(missing)}. It offers ${quoted(options.slice(0, 8))}${options.length > 8 ? ' and more' : ''}.`,
    };
  const texts = wordings.filter((wording) => wording !== null);
  const reworded = values.flatMap((value, at) =>
    texts[at] === value ? [] : [`“${value}” is called “${texts[at]}” on this page`],
  );
  return reworded.length > 0 ? { texts, conversion: `${reworded.join('; ')}.` } : { texts };
}
