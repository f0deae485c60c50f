const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes buttons one stop of the Tab key, since each would be one between two boxes of the page: the arrow keys go from
 * one to the next, as in any toolbar.
 * @param group holds the buttons and nothing else
 */
export function makeOneStop(group: HTMLElement): void {
  const buttons = [...group.querySelectorAll('button')];
  if (buttons.length < 2) return;
  group.setAttribute('role', 'toolbar');
  const choose = (chosen: number): void => {
    for (const [at, button] of buttons.entries()) button.tabIndex = at === chosen ? 0 : -1;
  };
  choose(0);
  for (const [at, button] of buttons.entries())
    button.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const next = (at + step + buttons.length) % buttons.length;
      choose(next);
      buttons[next]?.focus();
    });
}
