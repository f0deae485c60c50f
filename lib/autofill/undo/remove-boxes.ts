import { contains } from '@/lib/page/read/dom';
import type { AddedGround } from '@/lib/page/press/added-ground';
import { removalIn } from '@/lib/page/press/removal-button';

import { pressUntil } from '../run/add-boxes';
import type { Present } from '../run/field-at-present';
import { sameHolding, type AddedBlock } from '../run/journal';
import * as say from '../english/undo/remove-boxes';

/**
 * Takes away what the page put in when its button was pressed for the person, the last first. Only what the page
 * itself offers there is pressed.
 * @returns how many stay, because the page offers nothing to take them away or did not do it
 */
export async function removeBoxes(
  added: readonly AddedGround[],
  now: () => Present,
  signal: AbortSignal,
): Promise<number> {
  let left = added.length;
  for (const ground of added.toReversed()) {
    const removal = isTheirsAlone(ground, now()) && ground.element && removalIn(ground.element);
    if (!removal) break;
    const before = countOf(now());
    if (!(await pressUntil(removal, () => countOf(now()) < before || null, signal))) break;
    left--;
  }
  return left;
}

function isTheirsAlone({ controls, element }: AddedGround, { fields }: Present): boolean {
  const others = fields.flatMap((field) => field.controls).filter((one) => !controls.includes(one));
  return !others.some(({ elements }) => elements.some((one) => element && contains(element, one)));
}

const countOf = ({ fields }: Present): number =>
  fields.reduce((count, { controls }) => count + controls.length, 0);

/** Takes the website blocks away again that hold what they held when they came. Tells about those that stay. */
export async function removeBlocks(
  blocks: readonly AddedBlock[],
  now: () => Present,
  signal: AbortSignal,
): Promise<string | null> {
  const edited = blocks.findLastIndex(
    ({ controls, held }) =>
      !sameHolding(
        controls.map((control) => control.read()),
        held,
      ),
  );
  const left = edited + 1 + (await removeBoxes(blocks.slice(edited + 1), now, signal));
  if (left === 0) return null;
  const what = left === 1 ? say.oneBlockStays : say.blocksStay(left);
  return edited >= 0 ? say.notEmpty(what) : say.noWayToRemove(what);
}
