import type { Control, ControlAdapter } from '../../types';
import { dispatch } from '../../read/dom';
import { matches } from '../elements';
import { blur, focus } from '../events';
import { obstacleOf } from '../sight/obstacle';
import { isPrompt, sameWords } from '../same-words';
import { standIn } from '../stand-in';
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
  const choices = () => options().filter((option) => !isEmpty(option));
  return {
    kind: 'native-select',
    get elements() {
      return [now()];
    },
    read: () => {
      const select = now();
      const chosen = select instanceof HTMLSelectElement ? [...select.selectedOptions] : [];
      return chosen.filter((option) => !isEmpty(option)).map(wordsOf);
    },
    options: () => choices().map(wordsOf),
    obstacle: () => obstacleOf(now()),
    async write(values) {
      const select = now();
      if (!(select instanceof HTMLSelectElement)) return { outcome: 'failed', reason: say.gone };
      const wanted = values.map((value) =>
        choices().find((option) => sameWords(wordsOf(option), value) && !option.disabled),
      );
      if (wanted.includes(undefined))
        return { outcome: 'no-such-option', offered: choices().map(wordsOf) };
      focus(select);
      if (select.multiple)
        for (const option of options()) option.selected = wanted.includes(option);
      else select.selectedIndex = (wanted[0] ?? options().find(isEmpty))?.index ?? -1;
      dispatch(select, new Event('input', { bubbles: true }));
      dispatch(select, new Event('change', { bubbles: true }));
      blur(select);
      return { outcome: 'written' };
    },
  };
}

/** The browser's own list. */
const nativeSelect: ControlAdapter = {
  rank: 80,
  kind: 'native-select',
  matches: (element) => matches(element, 'select'),
  create: controlFor,
};

export default nativeSelect;
