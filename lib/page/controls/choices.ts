import { libraries } from '../libraries';
import {
  attribute,
  dataOf,
  isOurs,
  nextElementSibling,
  nextSibling,
  nodeType,
  previousSibling,
  TEXT,
  textContent,
  type Tree,
} from '../read/dom';
import { all, closest, matches, wordsOf } from './elements';
import { sameWords } from './same-words';

/** One radio button or tick box with its words, which are read when they are asked for. */
export interface Choice {
  readonly input: HTMLElement;
  /** What the person sees and presses: libraries hide the input itself. */
  readonly shown: HTMLElement;
  readonly text: string;
  readonly checked: boolean;
  readonly disabled: boolean;
}

const switches = libraries.flatMap((library) => library.switches ?? []);

/** Switches are tick boxes of another look; some libraries tell neither their role nor their state but by class. */
const SWITCH = ['[role="switch"]:not(input)', ...switches.flatMap(({ root }) => root ?? [])].join();
const SWITCHED_ON = ['[aria-checked="true"]', ...switches.flatMap(({ on }) => on ?? [])].join();
const DRAWN = libraries.flatMap(({ drawn }) => drawn?.choice ?? []).join();
const AROUND_SWITCH = switches.flatMap(({ around }) => around ?? []).join();

/** Whether no control of HTML's own lies in a widget but choices of this type. */
export const holdsOnly = (widget: Element, type: 'radio' | 'checkbox'): boolean =>
  all(widget, `input:not([type="${type}"]),select,textarea`).length === 0;

/** Elements that are a tick box by themselves, and switches. */
export const TICK = `input[type="checkbox"], [role="checkbox"], ${SWITCH}`;

/** A button or box that is written instead of drawn. */
const DRAWN_MARK = /^[☐☑☒✓✔○●◉◯□■]\s*/u;

/** What words beside a choice reach up to. */
const ENDS_WORDS = 'input, br, select, textarea';

const writtenIn = (node: Node): string =>
  nodeType(node) === TEXT ? dataOf(node as Text) : (textContent(node) ?? '');

const textAfter = (input: Element): string => {
  let text = '';
  for (let node = nextSibling(input); node; node = nextSibling(node)) {
    if (node instanceof Element) {
      if (isOurs(node)) continue;
      if (text.trim() || matches(node, ENDS_WORDS)) break;
    }
    text += writtenIn(node);
  }
  return text.replace(/\s+/g, ' ').trim();
};

const textBefore = (input: Element): string => {
  let text = '';
  for (let node = previousSibling(input); node; node = previousSibling(node)) {
    if (node instanceof Element) {
      if (isOurs(node)) continue;
      if (text.trim() || matches(node, ENDS_WORDS)) break;
    }
    text = writtenIn(node) + text;
  }
  // What the choices answer may stand in the same text: 单位性质：企业.
  return text
    .replace(/\s+/g, ' ')
    .replace(/^.*[:：]/u, '')
    .trim();
};

/** Whether each of these buttons stands after its words: behind the last one nothing is written. */
function standAfterWords(inputs: readonly HTMLElement[]): boolean {
  const last = inputs.at(-1);
  return (
    last !== undefined &&
    inputs.length > 1 &&
    textAfter(last) === '' &&
    inputs.every((input) => textBefore(input) !== '' && closest(input, 'label') === null)
  );
}

/** Some libraries hide the input inside their switch, or before what they draw. */
const frameOf = (input: HTMLElement): HTMLElement => {
  const next = nextElementSibling(input);
  const frame = next && matches(next, DRAWN) ? next : closest(input, AROUND_SWITCH);
  return frame instanceof HTMLElement ? frame : input;
};

function choiceOf(input: HTMLElement, isAfterWords = false): Choice {
  const native = input instanceof HTMLInputElement;
  return {
    input,
    get shown() {
      return wrapping(input) ?? frameOf(input);
    },
    get text() {
      const label = wrapping(input) ?? (native ? (input.labels?.[0] ?? null) : null);
      const words = label
        ? wordsOf(label)
        : native
          ? (isAfterWords ? textBefore : textAfter)(input)
          : wordsOf(input);
      return (
        words.replace(DRAWN_MARK, '') ||
        attribute(input, 'aria-label') ||
        (native ? input.value : '')
      );
    },
    checked: native ? input.checked : matches(input, SWITCHED_ON),
    get disabled() {
      return matches(input, ':disabled, [aria-disabled="true"]');
    },
  };
}

/** The label that is around one choice alone. */
function wrapping(input: HTMLElement): HTMLElement | null {
  const around = closest(input, 'label');
  return around && all(around, 'input, [role]').length <= 1 ? around : null;
}

const MADE: Record<'radio' | 'checkbox', string> = {
  radio: '[role="radio"]',
  checkbox: `[role="checkbox"], ${SWITCH}`,
};

/** The choices inside a group, as they are now. */
export function choicesIn(root: Tree, role: 'radio' | 'checkbox'): Choice[] {
  const native = all(root, `input[type="${role}"]`);
  const inputs = native.length > 0 ? native : all(root, MADE[role]);
  const areAfterWords = native.length > 1 && standAfterWords(inputs);
  return inputs.map((input) => choiceOf(input, areAfterWords));
}

/** A single choice, whether the input itself is given or what surrounds it. */
export function choiceAt(element: HTMLElement, role: 'radio' | 'checkbox'): Choice | null {
  if (matches(element, `input[type="${role}"], :is(${MADE[role]}):not(:has(input))`))
    return choiceOf(element);
  return choicesIn(element, role)[0] ?? null;
}

export const choiceCalled = (choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => sameWords(choice.text, text));
