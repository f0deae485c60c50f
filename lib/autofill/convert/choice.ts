import type { Converted } from './converted';
import type { FieldState } from '../types';
import { OPTIONS_TAKEN } from './options-taken';
import { wordingAmong } from './wording';
import * as say from '../english/convert/choice';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** Chooses the page's own wording where its options are known; where they are not, the catalogue's wording stands. */
export function convertChoice(field: FieldState, values: readonly string[]): Converted {
  if (field.control === 'checkbox' && values.some((value) => value !== '是' && value !== '否'))
    return { cannot: say.aBoxToTick(quoted(values)) };
  if (values.length > 1 && OPTIONS_TAKEN[field.control] !== 'many')
    return {
      cannot: say.onlyOne(values.length, quoted(values)),
    };
  const { options } = field;
  if (!options || field.control === 'checkbox') return { texts: values };
  const wordings = values.map((value) => wordingAmong(field.key, value, options));
  const missing = values.filter((_, at) => wordings[at] === null);
  if (missing.length > 0)
    return {
      cannot:
        options.length === 0
          ? say.nothingOffered(quoted(missing))
          : say.notOffered(quoted(missing), quoted(options.slice(0, 8)), options.length),
    };
  const texts = wordings.filter((wording) => wording !== null);
  const reworded = values.flatMap((value, at) =>
    texts[at] === value ? [] : [say.calledOnPage(value, texts[at])],
  );
  return reworded.length > 0 ? { texts, conversion: `${reworded.join('; ')}.` } : { texts };
}
