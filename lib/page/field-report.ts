import { normalise } from '@/lib/forms';

import { findControls, type FoundControl } from './items/control-roots';
import {
  attribute,
  contains,
  dataOf,
  ELEMENT,
  localName,
  nodeType,
  parentElement,
  precedes,
  textWalker,
  type Tree,
} from './read/dom';
import { librariesOn } from './items/libraries-on-page';
import { readPage } from './read-page';
import { mayBeKnown, wordOf } from './items/words';
import { libraries } from './libraries';
import type { RecognisedField } from './types';

const LEVELS = 4;

/**
 * A text about the structure of a page, to be sent when something on it is not recognised: labels, kinds of controls
 * and element names, in page order. It holds no value, no address, no name or id that the page gives its elements, and
 * of the texts only those that are known or look like a label.
 */
export function fieldReport(root: Tree): string {
  const reading = readPage(root, { system: null });
  const recognised = new Map<Element, RecognisedField>();
  for (const field of reading.fields) {
    for (const { elements } of field.controls) {
      for (const element of elements) recognised.set(element, field);
    }
  }
  const lines = [...linesOf(root, recognised)];
  return [
    'Beian Lens field report',
    `Libraries: ${
      librariesOn(root)
        .map(({ id }) => id)
        .join(', ') || 'none known'
    }`,
    `Fields: ${reading.fields.length} recognised, ${reading.unrecognised.length} not`,
    '',
    ...lines,
  ].join('\n');
}

function* linesOf(
  root: Tree,
  recognised: ReadonlyMap<Element, RecognisedField>,
): Generator<string> {
  const controls = findControls(root);
  const shown = [...recognised.keys()];
  let next = 0;
  const walker = textWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let control = controls[next]; control && before(control, node); control = controls[next]) {
      yield controlLine(control, recognised);
      next++;
    }
    const raw = dataOf(node as Text);
    const widget = controls[next - 1]?.root;
    const inControl =
      (widget !== undefined && contains(widget, node)) ||
      shown.some(
        (one) => contains(one, node) && !controls.some(({ root: inner }) => contains(one, inner)),
      );
    if (mayBeKnown(raw) && !inControl && isSafe(raw))
      yield `text    ${pathOf(node)}  ${raw.trim()}`;
  }
  for (const control of controls.slice(next)) yield controlLine(control, recognised);
}

const before = (control: FoundControl, node: Node): boolean => precedes(control.root, node);

/** Known texts, and texts of the page's own that stand as labels do: with a colon or a star. */
function isSafe(raw: string): boolean {
  const word = wordOf(raw);
  if (/\d{3}/.test(word.text) && word.labels.length === 0) return false;
  if (word.labels.length > 0 || word.heading || word.isMessage) return true;
  return word.couldBeLabel && /[:：*＊]/.test(raw) && normalise(raw).length <= 16;
}

function controlLine(
  control: FoundControl,
  recognised: ReadonlyMap<Element, RecognisedField>,
): string {
  const field =
    recognised.get(control.root) ??
    control.inputs.map((input) => recognised.get(input)).find(Boolean);
  const type = control.inputs.map((input) => attribute(input, 'type') ?? localName(input));
  const known = field ? `${field.key}${field.certain ? '' : ' (not certain)'}` : 'not recognised';
  return `control ${pathOf(control.root)}  ${control.shape} [${[...new Set(type)].join(' ')}]  ${known}`;
}

/** Element names and library classes from a node upwards. */
function pathOf(node: Node): string {
  const names: string[] = [];
  let at = nodeType(node) === ELEMENT ? (node as Element) : parentElement(node);
  for (let level = 0; at && level < LEVELS; level++) {
    const classes = (attribute(at, 'class') ?? '').match(LIBRARY_CLASS) ?? [];
    names.unshift([localName(at), ...classes].join('.'));
    at = parentElement(at);
  }
  return names.join(' > ');
}

const LIBRARY_CLASS = new RegExp(
  `(?:^|(?<=\\s))(?:${libraries.map(({ trace }) => trace).join('|')})[a-z_-]+(?=\\s|$)`,
  'g',
);
