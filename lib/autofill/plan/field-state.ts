import type { FieldValue } from '@/lib/forms/values';
import { adviceOf } from '@/lib/page/controls/values/advice';
import { hintOf, longestIn } from '@/lib/page/controls/values/hint';
import { prefixOf } from '@/lib/page/controls/values/prefix';
import { shownBeside } from '@/lib/page/controls/values/shown-beside';
import type { Control, Obstacle, RecognisedField } from '@/lib/page/types';

import type { Box, FieldState } from '../types';

/**
 * A recognised field as a plan needs it. Reads layout, so it belongs into a preview, not into a scan.
 * @param value what the recogniser reads from it; undefined when it holds nothing
 */
export function fieldStateOf(
  field: RecognisedField,
  value: FieldValue | undefined,
  required: boolean,
): FieldState {
  const { id, key, index, labelText, platform, controls, country, certain } = field;
  const { regionOf, isBehindRegion } = field;
  const [first] = controls;
  const shown = first?.elements[0];
  const beside = shownBeside(field);
  return {
    id,
    key,
    index,
    labelText,
    ...(platform && { platform }),
    ...(regionOf && { regionOf }),
    ...(isBehindRegion && { isBehindRegion }),
    control: first?.kind ?? 'unknown',
    value: value?.value ?? '',
    ...(value?.list && { list: value.list }),
    held: controls.flatMap((control) => control.read()),
    parts: controls.length,
    boxes: controls.map((control) => boxOf(control, labelText)),
    ...(country && { country: country.read().join(' ') }),
    ...(beside.length > 0 && { beside }),
    ...(shown && first.kind === 'text' && prefixOf(shown) && { prefix: prefixOf(shown) }),
    options: first?.options() ?? null,
    obstacle: obstacleOf(controls),
    certain,
    required,
  };
}

function boxOf(control: Control, labelText: string): Box {
  const [shown] = control.elements;
  const longest = shown && longestIn(shown);
  const advice = shown ? adviceOf(shown) : '';
  return {
    kind: control.kind,
    hint: shown ? hintOf(shown, labelText) : '',
    ...(advice && { advice }),
    held: control.read().join(' '),
    ...(longest !== undefined && { longest }),
  };
}

/** What stands in the way of the first control that does not merely show a part which the page gives. */
export function obstacleOf(controls: readonly Control[]): Obstacle | null {
  const [first] = controls;
  if (!first) return 'unsupported';
  const obstacle = first.obstacle();
  const isGiven = (obstacle === 'disabled' || obstacle === 'read-only') && first.read().length > 0;
  return isGiven && controls.length > 1 ? obstacleOf(controls.slice(1)) : obstacle;
}
