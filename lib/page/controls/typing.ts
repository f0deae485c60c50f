import type { Control, ControlKind } from '../types';
import { SENT } from '../libraries';
import { nextElementSibling } from '../read/dom';
import { first, matches } from './elements';
import { blur, enter, focus } from './events';
import { obstacleOf } from './sight/obstacle';
import { standIn } from './stand-in';
import * as say from '../english/controls/typing';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What boxes with a mask show while they hold nothing: `___ ____ ____`, `yyyy-mm-dd`. */
const EMPTY_MASK = /^([\s\-/.()+]*_[\s\-/.()+_]*|y{4}\W?m{2}\W?d{2})$/i;

const isBox = (element: Element): element is Box => matches(element, 'input, textarea');

/** What the page would send of a box: what is in it, or in the hidden one that a library keeps after it. */
export function sends(box: Box): string {
  const next = nextElementSibling(box);
  return (next && isBox(next) && SENT && matches(next, SENT) ? next : box).value;
}

/** What a box holds: while somebody types, what is typed, and then what the page would send. */
export const heldBy = (box: Box): string => (matches(box, ':focus') ? box.value : sends(box));

/** A control that takes what is typed. The element may be the box or the library's frame around it. */
export function typedControl(kind: ControlKind, element: HTMLElement): Control {
  const inside = isBox(element) ? element : first(element, 'input:not([type="hidden"]), textarea');
  const now = standIn(inside ?? element);
  const box = (): Box | null => {
    const found = now();
    return isBox(found) ? found : null;
  };
  return {
    kind,
    get elements() {
      return [now()];
    },
    read: () => {
      const found = box();
      const value = found ? heldBy(found) : '';
      return value === '' || EMPTY_MASK.test(value) ? [] : [value];
    },
    options: () => null,
    obstacle: () => obstacleOf(now()),
    async write([value = '']) {
      const found = box();
      if (!found) return { outcome: 'failed', reason: say.gone };
      if (found.maxLength >= 0 && value.length > found.maxLength)
        return {
          outcome: 'failed',
          reason: say.tooLong(found.maxLength, value.length),
        };
      focus(found);
      enter(found, value);
      blur(found);
      return { outcome: 'written' };
    },
  };
}
