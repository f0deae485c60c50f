import { contains } from '@/lib/page/read/dom';
import type { RecognisedField } from '@/lib/page/types';

/**
 * Tells when something with a field in it has come to rest: a dialog that slides or fades in covers and hides its fields
 * until then, and the page's tree does not change any more.
 */
export function watchMotion(
  fields: () => readonly RecognisedField[],
  rested: (part: Element) => void,
  signal: AbortSignal,
): void {
  const look = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const holdsField = fields().some(({ controls }) =>
      controls.some(({ elements: [first] }) => first !== undefined && contains(target, first)),
    );
    if (holdsField) rested(target);
  };
  for (const type of ['transitionend', 'animationend'])
    addEventListener(type, look, { capture: true, passive: true, signal });
}
