import type { Converted } from './convert';
import type { FieldState } from './types';

/** How the person makes room for more; a press on a button of the page is theirs alone, since some of them save. */
export const addRows = ({ addsRow }: FieldState): string =>
  addsRow
    ? `Press ${addsRow} on the page for each that is missing, then fill again.`
    : 'Add a row on the page for each that is missing, then fill again.';

/** Text as it is, spread over the page's boxes, without what the page itself puts before it. */
export function convertText(field: FieldState, values: readonly string[]): Converted {
  const { parts } = field;
  if (parts === 1 && values.length > 1) {
    if (field.control === 'textarea')
      return { texts: [values.join('\n')], conversion: 'One a line.' };
    return {
      cannot: `The page has one box and the profile has ${values.length} values. ${addRows(field)}`,
    };
  }
  if (parts > 1 && values.length > parts)
    return {
      texts: values.slice(0, parts),
      conversion: `The page has room for ${parts} of ${values.length}. ${addRows(field)}`,
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
