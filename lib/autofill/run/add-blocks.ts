import { websiteBlocks } from '@/lib/page/number/website-blocks';
import { settled } from '@/lib/page/controls/wait';

import { pressUntil } from './add-boxes';
import type { Present } from './field-at-present';
import { heldIn, type AddedBlock } from './journal';

/**
 * Presses the page's own button for one more website block as often as the preview said. Nothing is written into the
 * new blocks: what goes there has not been on show yet. Gives what came, which is less when the page made no more room.
 */
export async function addBlocks(
  wanted: number,
  now: () => Present,
  signal: AbortSignal,
): Promise<readonly AddedBlock[]> {
  const added: AddedBlock[] = [];
  while (added.length < wanted && !signal.aborted) {
    const { fields, buttons } = now();
    const button = buttons.find(({ adds }) => adds === 'website');
    const before = websiteBlocks(fields).length;
    const come = () => websiteBlocks(now().fields)[before] ?? null;
    const pressed = button && (await pressUntil(button.element, come, signal));
    if (!pressed) break;
    // Parts of a block may come late, e.g. lists that are asked of the server.
    await settled(signal);
    const block = websiteBlocks(now().fields)[before] ?? pressed.come;
    const controls = block.flatMap((field) => field.controls);
    added.push({ ...pressed.nodes.groundOf(controls), held: block.flatMap(heldIn) });
  }
  return added;
}
