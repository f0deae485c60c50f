import type { Control, ControlAdapter } from '../../types';
import { dispatch } from '../../read/dom';
import { matches } from '../elements';
import { drawnCopyOf, pressInCopy, showsAll } from '../drawn-copy';
import { blur, focus } from '../events';
import { obstacleOf } from '../sight/obstacle';
import { isPrompt, sameWords } from '../same-words';
import { standIn } from '../stand-in';
import { until } from '../wait';
import * as say from '../../english/controls/adapters/native-select';

/** The page's own words: the overlay writes English into `label`. */
const wordsOf = (option: HTMLOptionElement): string => option.text;

/** 请选择, and options without words or value, stand for “nothing chosen”. */
const isEmpty = (option: HTMLOptionElement): boolean =>
  isPrompt(wordsOf(option)) || (option.value === '' && option.index === 0);

function controlFor(element: HTMLElement): Control {
  const now = standIn(element);
  const options = (): HTMLOptionElement[] => {
    const select = now();
    return select instanceof HTMLSelectElement ? [...select.options] : [];
  };
  const copyOf = (): HTMLElement | null => {
    const select = now();
    return select instanceof HTMLSelectElement ? drawnCopyOf(select) : null;
  };
  const choices = () => options().filter((option) => !isEmpty(option));
  return {
    kind: matches(element, '[multiple]') ? 'multi-select' : 'native-select',
    get elements() {
      return [copyOf() ?? now()];
    },
    read: () => {
      const select = now();
      const chosen = select instanceof HTMLSelectElement ? [...select.selectedOptions] : [];
      return chosen.filter((option) => !isEmpty(option)).map(wordsOf);
    },
    options: () => choices().map(wordsOf),
    obstacle: () => obstacleOf(copyOf() ?? now(), now()),
    async write(values, { signal }) {
      const select = now();
      if (!(select instanceof HTMLSelectElement)) return { outcome: 'failed', reason: say.gone };
      const wanted = values.map((value) =>
        choices().find((option) => sameWords(wordsOf(option), value) && !option.disabled),
      );
      if (wanted.includes(undefined))
        return { outcome: 'no-such-option', offered: choices().map(wordsOf) };
      const copy = copyOf();
      const before = [...select.selectedOptions];
      // A copy that hears of the focus may open, and lie over what is filled next.
      if (!copy) focus(select);
      const isOne = !select.multiple && wanted.length === 0;
      const chosen = isOne ? options().filter(isEmpty).slice(0, 1) : wanted;
      const [one] = chosen;
      const isPressed = copy && one && !select.multiple && pressInCopy(copy, one);
      if (!isPressed) choose(select, chosen);
      if (!copy) blur(select);
      if (!copy || (await hasDrawn(copyOf, select, values, signal))) return { outcome: 'written' };
      choose(select, before);
      return { outcome: 'failed', reason: say.copyShowsOther };
    },
  };
}

function choose(
  select: HTMLSelectElement,
  wanted: readonly (HTMLOptionElement | undefined)[],
): void {
  if (select.multiple)
    for (const option of select.options) option.selected = wanted.includes(option);
  else select.selectedIndex = wanted[0]?.index ?? -1;
  dispatch(select, new Event('input', { bubbles: true }));
  dispatch(select, new Event('change', { bubbles: true }));
}

/** Whether a copy of the list follows it; Chosen only does when it is told. */
async function hasDrawn(
  copyOf: () => HTMLElement | null,
  select: HTMLSelectElement,
  values: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const shows = () => {
    const copy = copyOf();
    return copy !== null && showsAll(copy, values);
  };
  if (await until(shows, signal, DRAWING)) return true;
  dispatch(select, new Event('chosen:updated'));
  return (await until(shows, signal, DRAWING)) ?? false;
}

/** How long a copy may take to follow its list, in milliseconds. */
const DRAWING = 300;

/** The browser's own list. */
const nativeSelect: ControlAdapter = {
  rank: 80,
  kind: 'native-select',
  matches: (element) => matches(element, 'select'),
  create: controlFor,
};

export default nativeSelect;
