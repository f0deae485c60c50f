import type { AddingButton } from '@/lib/page/press/adding-buttons';
import type { RecognisedField } from '@/lib/page/types';

/** What the page shows at the moment; read anew whenever it is asked for. */
export interface Present {
  fields: readonly RecognisedField[];
  buttons: readonly AddingButton[];
}

type Named = Pick<RecognisedField, 'key' | 'index' | 'labelText'>;

/** Whether the page still asks the same at a place. */
export const asksSame = (one: Named & { certain: boolean }, other: Named): boolean =>
  one.key === other.key &&
  one.index === other.index &&
  one.labelText === other.labelText &&
  one.certain;

/**
 * A field of before as the page shows it now: the same control, or the one that the page has put in its place. Undefined
 * when it is gone, and when the control is asked for something else now.
 */
export function nowOf(field: RecognisedField, { fields }: Present): RecognisedField | undefined {
  if (fields.includes(field)) return field.certain ? field : undefined;
  const known = fields.find(({ id }) => id === field.id);
  if (known) return asksSame(known, field) ? known : undefined;
  return fields.find((one) => asksSame(one, field));
}
