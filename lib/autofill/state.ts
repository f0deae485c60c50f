import type { FieldValue } from '@/lib/forms/values';
import { prefixOf } from '@/lib/page/controls/prefix';
import { shownBeside } from '@/lib/page/shown-beside';
import type { RecognisedField } from '@/lib/page/types';

import type { FieldState } from './types';

/**
 * A recognised field as a plan needs it. Reads layout, so it belongs into a preview, not into a scan.
 * @param value what the recogniser reads from it; undefined when it holds nothing
 */
export function fieldStateOf(
  field: RecognisedField,
  value: FieldValue | undefined,
  required: boolean,
): FieldState {
  const { id, key, index, labelText, controls, certain } = field;
  const [first] = controls;
  const shown = first?.elements[0];
  const beside = shownBeside(field);
  return {
    id,
    key,
    index,
    labelText,
    control: first?.kind ?? 'unknown',
    value: value?.value ?? '',
    ...(value?.list && { list: value.list }),
    held: controls.flatMap((control) => control.read()),
    parts: controls.length,
    ...(beside.length > 0 && { beside }),
    ...(shown && first.kind === 'text' && prefixOf(shown) && { prefix: prefixOf(shown) }),
    options: first?.options() ?? null,
    obstacle: first ? first.obstacle() : 'unsupported',
    certain,
    required,
  };
}
