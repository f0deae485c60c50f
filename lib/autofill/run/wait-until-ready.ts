import { atOneLook } from '@/lib/page/controls/sight/one-look';
import { bringIntoView } from '@/lib/page/controls/sight/visibility';
import { isStill, until } from '@/lib/page/controls/wait';
import type { Control, Obstacle } from '@/lib/page/types';

import { reworded, type Wording } from './write';

/** Waits for a control to be unlocked and to offer what is to be chosen, then looks what stands in the way. */
export async function ready(
  control: Control,
  wording: Wording,
  signal: AbortSignal,
): Promise<Obstacle | null> {
  const offers = (): boolean => {
    const options = control.options();
    return (
      options === null ||
      wording.texts.every(
        (text, at) => options.includes(text) || reworded(wording, at, options) !== null,
      )
    );
  };
  let obstacle: Obstacle | null = null;
  const look = (): boolean => {
    obstacle = inView(control);
    return obstacle !== 'disabled' && offers();
  };
  // What covers a control is costly to tell: one look is enough for one that is ready.
  if (!look()) {
    await until(look, signal);
    obstacle = inView(control);
  }
  if (obstacle !== 'covered') return obstacle;
  // The list of the control before may still be fading away.
  await until(isStill, signal);
  return inView(control);
}

const inView = (control: Control): Obstacle | null =>
  atOneLook(() => {
    const [shown] = control.elements;
    if (shown) bringIntoView(shown);
    return control.obstacle();
  });
