import { focus } from '@/lib/page/read/dom';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes buttons one stop of the Tab key, since each would be one between two boxes of the page: the arrow keys go from
 * one to the next, as in any toolbar.
 */
export function makeOneStop(group: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  if (buttons.length < 2) return;
  group.setAttribute('role', 'toolbar');
  const choose = (chosen: number): void => {
    for (const [at, one] of buttons.entries()) one.tabIndex = at === chosen ? 0 : -1;
  };
  choose(0);
  for (const [at, one] of buttons.entries())
    one.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const next = (at + step + buttons.length) % buttons.length;
      choose(next);
      const button = buttons[next];
      if (button) focus(button);
    });
}
