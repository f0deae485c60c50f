import type { Control, ControlAdapter } from '../../types';
import { clickOn } from '../../read/dom';
import { choiceAt, holdsOnly, TICK } from '../choices';
import { all, matches } from '../elements';
import { obstacleOf } from '../sight/obstacle';

function controlFor(element: HTMLElement): Control {
  const now = () => choiceAt(element, 'checkbox');
  return {
    kind: 'checkbox',
    get elements() {
      return [now()?.shown ?? element];
    },
    read: () => [now()?.checked ? '是' : '否'],
    options: () => ['是', '否'],
    obstacle() {
      const choice = now();
      return choice ? obstacleOf(choice.shown, choice.input) : 'hidden';
    },
    async write([value = '否']) {
      const choice = now();
      if (value !== '是' && value !== '否')
        return { outcome: 'no-such-option', offered: ['是', '否'] };
      if (choice && choice.checked !== (value === '是')) clickOn(choice.input);
      return { outcome: 'written' };
    },
  };
}

/** One tick box or switch: 是 or 否. */
const checkbox: ControlAdapter = {
  rank: 120,
  kind: 'checkbox',
  matches: (element) =>
    matches(element, TICK) || (all(element, TICK).length === 1 && holdsOnly(element, 'checkbox')),
  create: controlFor,
};

export default checkbox;
