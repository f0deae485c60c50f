import { attribute, carries, labelledControl, localName, parentElement } from '../read/dom';
import type { ControlItem } from '../items/items';
import type { LabelItem } from '../items/labels';
import { fileNamedBy, furtherControls } from './beside';
import type { Tying } from './tying';
import * as say from '../english/tie/by-element';

const LEVELS = 2;
const FOLLOWING = 3;

/**
 * Ties a label in a `<label>` to the control that it names or wraps. The words of a tick box are its label only when
 * its row has no other one, so they are asked about `late`.
 */
export function tieByLabelElement(tying: Tying, label: LabelItem, late: boolean): void {
  const element = labelElementAround(label.element);
  if (!element) return;
  const input = labelledControl(element);
  const named = carries(element, 'for');
  const box =
    (named && sameIdNearby(tying, label, attribute(element, 'for') ?? '')) ||
    (input && tying.controlOf(input));
  const control = box && (fileNamedBy(box, tying) ?? box);
  if (!control || tying.isTaken(control)) return;
  if (control.shape === 'checkbox' && !late) return;
  tying.tie(label, [control, ...furtherControls(tying, label, control, null)], element, {
    kind: named ? 'for attribute' : 'wrapping label',
    detail: named ? say.labelNamesControl : say.labelWrapsControl,
    score: 50,
  });
}

function labelElementAround(element: Element): HTMLLabelElement | null {
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS; level++) {
    if (localName(at) === 'label') return at as HTMLLabelElement;
    at = parentElement(at);
  }
  return null;
}

/** Steps that stay in the document repeat ids: the control with that id just after the label is meant. */
function sameIdNearby({ items }: Tying, label: LabelItem, id: string): ControlItem | null {
  for (let at = label.last.at + 1; at <= label.last.at + FOLLOWING; at++) {
    const next = items[at];
    if (next?.kind !== 'control') continue;
    return next.inputs.some((input) => attribute(input, 'id') === id) ? next : null;
  }
  return null;
}
