import type { Control, ControlAdapter } from '../../types';
import { clickOn } from '../../read/dom';
import { choiceCalled, choicesIn, holdsOnly } from '../choices';
import { all } from '../elements';
import { obstacleAmong, obstacleOf } from '../sight/obstacle';
import { settled } from '../wait';
import * as say from '../../english/controls/adapters/checkbox-group';

function controlFor(element: HTMLElement): Control {
  const members = () => choicesIn(element, 'checkbox');
  const ticked = () => members().filter((choice) => choice.checked);
  return {
    kind: 'checkbox-group',
    get elements() {
      return members().map((choice) => choice.shown);
    },
    read: () => ticked().map((choice) => choice.text),
    options: () => members().map((choice) => choice.text),
    obstacle(values) {
      if (!values) return obstacleAmong(members());
      const wanted = values.map((value) => choiceCalled(members(), value));
      const obstacles = members()
        .filter((choice) => choice.checked !== wanted.some((one) => one?.input === choice.input))
        .map((choice) => obstacleOf(choice.shown, choice.input));
      return obstacles.find((obstacle) => obstacle !== null) ?? null;
    },
    async write(values, { signal }) {
      const offered = members().map((choice) => choice.text);
      if (values.some((value) => !choiceCalled(members(), value)))
        return { outcome: 'no-such-option', offered };
      const wanted = values.map((value) => choiceCalled(members(), value)?.text);
      for (const text of offered) {
        const choice = choiceCalled(members(), text);
        if (!choice || choice.checked === wanted.includes(text)) continue;
        if (choice.disabled) return { outcome: 'failed', reason: say.notChangeable(text) };
        clickOn(choice.input);
        await settled(signal, 1);
      }
      return { outcome: 'written' };
    },
  };
}

/** Tick boxes that belong together. */
const checkboxGroup: ControlAdapter = {
  rank: 110,
  kind: 'checkbox-group',
  matches: (element) =>
    all(element, 'input[type="checkbox"], [role="checkbox"]').length > 1 &&
    holdsOnly(element, 'checkbox'),
  create: controlFor,
};

export default checkboxGroup;
