import type { Converted } from './convert';
import type { FieldState } from './types';

/** Text as it is, spread over the page's boxes, without what the page itself puts before it. */
export function convertText(field: FieldState, values: readonly string[]): Converted {
  const { parts } = field;
  if (parts === 1 && values.length > 1) {
    if (field.control === 'textarea')
      return { texts: [values.join('\n')], conversion: 'One a line.' };
    return {
      cannot: `The page has one box and the profile has ${values.length} values. Add a row for each on the page, then fill again.`,
    };
  }
  if (parts > 1 && values.length > parts)
    return {
      texts: values.slice(0, parts),
      conversion: `The page has room for ${parts} of ${values.length}. Add rows on the page for the others.`,
    };
  const { prefix } = field;
  const [value = ''] = values;
  if (prefix && values.length === 1 && value.length > prefix.length && value.startsWith(prefix))
    return {
      texts: [value.slice(prefix.length).trim()],
      conversion: `Without “${prefix}”, which the page puts before the box.`,
    };
  return { texts: values };
}
