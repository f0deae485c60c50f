import { press } from '@/lib/page/controls/events';
import { atOneLook } from '@/lib/page/controls/sight/one-look';
import { bringIntoView } from '@/lib/page/controls/sight/visibility';
import { until } from '@/lib/page/controls/wait';
import { AddedNodes, type AddedGround } from '@/lib/page/press/added-ground';
import { whyNotPress } from '@/lib/page/press/why-not-press';
import { addingButtonOf } from '@/lib/page/press/adding-buttons';
import type { Control, RecognisedField } from '@/lib/page/types';

import { nowOf, type Present } from './field-at-present';

/** The boxes of a field into which text can be written. */
export const boxesOf = ({ controls }: RecognisedField): readonly Control[] =>
  controls.filter(({ kind }) => kind !== 'read-only');

/**
 * Presses the page's own button for one more box as often as boxes are missing. Gives the field as it is then, with
 * what came: less when the page made no room, when the button may not be pressed, or when the signal aborts.
 */
export async function addBoxes(
  field: RecognisedField,
  missing: number,
  now: () => Present,
  signal: AbortSignal,
): Promise<{ field: RecognisedField; added: readonly AddedGround[] }> {
  let grown = field;
  const wanted = boxesOf(field).length + missing;
  const added: AddedGround[] = [];
  while (boxesOf(grown).length < wanted && !signal.aborted) {
    const { fields, buttons } = now();
    const button = addingButtonOf(grown, fields, buttons);
    const before = boxesOf(grown);
    const come = () => {
      const found = nowOf(grown, now());
      return found && boxesOf(found).length > before.length ? found : null;
    };
    const pressed = button && (await pressUntil(button.element, come, signal));
    if (!pressed) break;
    grown = pressed.come;
    const boxes = boxesOf(grown).filter((box) => !before.includes(box));
    added.push(pressed.nodes.groundOf(boxes));
  }
  return { field: grown, added };
}

/**
 * Presses a button of the page and waits for what it makes. Null when it may not be pressed (it is hidden or locked, or
 * would lead on) or nothing comes.
 */
export async function pressUntil<T>(
  button: HTMLElement,
  come: () => T | null,
  signal: AbortSignal,
): Promise<{ come: T; nodes: AddedNodes } | null> {
  const isBarred = atOneLook(() => {
    bringIntoView(button);
    return whyNotPress(button) !== null;
  });
  if (isBarred) return null;
  const nodes = new AddedNodes(button);
  press(button);
  const found = await until(come, signal);
  if (found) return { come: found, nodes };
  nodes.groundOf([]);
  return null;
}
