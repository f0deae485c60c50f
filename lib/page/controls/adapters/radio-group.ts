import { rootOf, type Tree } from '../../dom';
import type { Control, ControlAdapter } from '../../types';
import { choiceCalled, choicesIn, type Choice } from '../choices';
import { all, closest, matches, parent } from '../dom';
import { obstacleOf } from '../obstacle';

const RADIO = 'input[type="radio"], [role="radio"]';

/** The elements among which one can be chosen, from the group or from any member of it. */
function membersOf(element: HTMLElement): () => Choice[] {
  if (!matches(element, RADIO)) return () => choicesIn(element, 'radio');
  const name = element.getAttribute('name');
  if (name) {
    const around = closest(element, 'form') ?? (rootOf(element) as Tree);
    return () =>
      choicesIn(around, 'radio').filter((choice) => choice.input.getAttribute('name') === name);
  }
  let around: Element = element;
  for (let at = parent(element); at; at = parent(at)) {
    around = at;
    if (all(at, RADIO).length > 1) break;
  }
  return () => choicesIn(around, 'radio');
}

/** Frameworks keep the choice and would not hear that a button was let go. */
const isPlain = (input: HTMLElement): input is HTMLInputElement =>
  input instanceof HTMLInputElement &&
  !closest(input, '[data-v-app], [ng-version], [role="radiogroup"]');

function controlFor(element: HTMLElement): Control {
  const members = membersOf(element);
  return {
    kind: 'radio-group',
    get elements() {
      return members().map((choice) => choice.shown);
    },
    read: () =>
      members()
        .filter((choice) => choice.checked)
        .map((choice) => choice.text),
    options: () => members().map((choice) => choice.text),
    obstacle() {
      const choices = members();
      const chosen = choices.find((choice) => !choice.disabled) ?? choices[0];
      return chosen ? obstacleOf(chosen.shown, chosen.input) : 'hidden';
    },
    async write([value]) {
      if (value === undefined) return letGo(members().find((choice) => choice.checked));
      const wanted = choiceCalled(members(), value);
      if (!wanted)
        return { outcome: 'no-such-option', offered: members().map((choice) => choice.text) };
      if (wanted.disabled)
        return { outcome: 'failed', reason: `The page does not let “${value}” be chosen.` };
      if (!wanted.checked) wanted.input.click();
      return { outcome: 'written' };
    },
  };
}

function letGo(checked: Choice | undefined): ReturnType<Control['write']> {
  if (checked && !isPlain(checked.input))
    return Promise.resolve({
      outcome: 'failed',
      reason: 'The page has no way to let go of a choice between buttons.',
    });
  if (checked && isPlain(checked.input)) {
    checked.input.checked = false;
    checked.input.dispatchEvent(new Event('click', { bubbles: true }));
    checked.input.dispatchEvent(new Event('input', { bubbles: true }));
    checked.input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return Promise.resolve({ outcome: 'written' });
}

/** Buttons of which one can be chosen. */
export const radioGroup: ControlAdapter = {
  kind: 'radio-group',
  matches: (element) =>
    matches(element, RADIO) ||
    (all(element, RADIO).length > 0 &&
      all(element, 'input:not([type="radio"]), select, textarea').length === 0),
  create: controlFor,
};
