import { libraries } from '../../libraries';
import {
  attribute,
  clickOn,
  dispatch,
  nextElementSibling,
  rootOf,
  type Tree,
} from '../../read/dom';
import type { Control, ControlAdapter } from '../../types';
import { choiceCalled, choicesIn, holdsOnly, type Choice } from '../choices';
import { all, closest, matches, parent } from '../elements';
import { obstacleAmong, obstacleOf } from '../sight/obstacle';
import * as say from '../../english/controls/adapters/radio-group';

const RADIO = 'input[type="radio"], [role="radio"]';

/** The elements among which one can be chosen, from the group or from any member of it. */
function membersOf(element: HTMLElement): () => Choice[] {
  if (!matches(element, RADIO)) return () => choicesIn(element, 'radio');
  const name = attribute(element, 'name');
  const form = closest(element, 'form') ?? (rootOf(element) as Tree);
  const ofName = (): Choice[] =>
    choicesIn(form, 'radio').filter((choice) => attribute(choice.input, 'name') === name);
  // A name that no other button has says nothing of what it stands with.
  if (name && ofName().length > 1) return ofName;
  const around = groupAround(element);
  return () => choicesIn(around, 'radio');
}

/** Those of one question stand so many elements apart at most. */
const LEVELS = 4;

/** The smallest element around a button that has others close to it, or the one around it alone. */
function groupAround(element: HTMLElement): Element {
  let at = parent(element);
  const own = at ?? element;
  for (let level = 1; at && level < LEVELS; level++, at = parent(at))
    if (all(at, RADIO).length > 1) return at;
  return own;
}

/** Some libraries hear that a button was let go; the others and the frameworks keep the choice all the same. */
const HEARS = libraries.flatMap(({ hearsLetGo }) => hearsLetGo ?? []).join();
const FRAMEWORK = '[data-v-app], [ng-version], [data-reactroot], [role="radiogroup"]';

/**
 * Whether a button can be let go so that the page knows: a browser's own, which a form sends by its name. What a
 * framework holds cannot be seen from here, so in doubt the choice stays and is reported.
 */
const canLetGo = (input: HTMLElement): input is HTMLInputElement =>
  input instanceof HTMLInputElement &&
  (closest(input, HEARS) !== null ||
    (input.name !== '' && input.form !== null && !closest(input, FRAMEWORK)));

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
    obstacle([value] = []) {
      const wanted = value === undefined ? undefined : choiceCalled(members(), value);
      return wanted ? obstacleOf(wanted.shown, wanted.input) : obstacleAmong(members());
    },
    async write([value]) {
      if (value === undefined) return letGo(members().find((choice) => choice.checked));
      const wanted = choiceCalled(members(), value);
      if (!wanted)
        return { outcome: 'no-such-option', offered: members().map((choice) => choice.text) };
      if (wanted.disabled) return { outcome: 'failed', reason: say.notChoosable(value) };
      if (!wanted.checked) clickOn(wanted.input);
      return { outcome: 'written' };
    },
  };
}

function letGo(checked: Choice | undefined): ReturnType<Control['write']> {
  if (!checked) return Promise.resolve({ outcome: 'written' });
  const { input, shown } = checked;
  // What is drawn after a button hears presses alone, and each of them chooses it.
  if (!canLetGo(input) || shown === nextElementSibling(input))
    return Promise.resolve({
      outcome: 'failed',
      reason: say.noWayToLetGo,
    });
  input.checked = false;
  for (const type of ['click', 'input', 'change'])
    dispatch(input, new Event(type, { bubbles: true }));
  return Promise.resolve({ outcome: 'written' });
}

/** Buttons of which one can be chosen. */
const radioGroup: ControlAdapter = {
  rank: 100,
  kind: 'radio-group',
  matches: (element) =>
    matches(element, RADIO) || (all(element, RADIO).length > 0 && holdsOnly(element, 'radio')),
  create: controlFor,
};

export default radioGroup;
