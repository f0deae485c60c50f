import {
  attribute,
  carries,
  children,
  contains,
  localName,
  parentElement,
  queryAll,
  rootOf,
  type Tree,
} from './dom';
import { libraries, librariesOn } from './libraries';
import type { ComponentLibrary } from './libraries/types';

/** How the person gives a value, as far as finding the widget needs to know. */
export type Shape = 'text' | 'select' | 'radio' | 'checkbox' | 'file';

/** A widget on the page: the element that stands for it and the native inputs it holds. */
export interface FoundControl {
  root: HTMLElement;
  inputs: HTMLElement[];
  shape: Shape;
  /** Whether all text in the root belongs to the widget: a library's wrapper, or a select. */
  wrapped: boolean;
}

const NATIVE =
  'input:not([type="hidden" i],[type="button" i],[type="submit" i],[type="reset" i],[type="image" i])' +
  ',select,textarea,[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="switch"]';
const SHAPES: readonly (readonly [Shape, string])[] = [
  ['radio', 'input[type="radio" i]'],
  ['checkbox', 'input[type="checkbox" i]'],
  ['file', 'input[type="file" i]'],
  ['select', 'select,[role="combobox"]'],
];
const LEVELS = 6;
const END_OF_WIDGET = /form-?_*item(?![\w-])/;

interface RootClasses {
  root: RegExp;
  inside: RegExp | null;
}

const anyClass = (selectors: readonly string[]): RegExp | null =>
  selectors.length === 0
    ? null
    : new RegExp(`(?:^|\\s)(?:${selectors.map((one) => one.slice(1)).join('|')})(?:\\s|$)`);

const classCache = new Map<string, RootClasses | null>();

function rootClassesOf(known: readonly ComponentLibrary[]): RootClasses | null {
  const id = known.map((library) => library.id).join();
  let classes = classCache.get(id);
  if (classes === undefined) {
    const root = anyClass(
      known.flatMap((library) => [...library.controlRoots, ...(library.inputless ?? [])]),
    );
    const inside = anyClass(known.flatMap((library) => library.insideRoots ?? []));
    classes = root ? { root, inside } : null;
    classCache.set(id, classes);
  }
  return classes;
}

/** The parent of a part, when the part comes first in it: otherwise it is a row that holds a label too. */
function aroundPart(part: Element): Element {
  const parent = parentElement(part);
  return parent &&
    children(parent)[0] === part &&
    !END_OF_WIDGET.test(attribute(parent, 'class') ?? '')
    ? parent
    : part;
}

/** The outermost library wrapper around an input, below the form row. */
function wrapperOf(element: HTMLElement, classes: RootClasses): HTMLElement | null {
  let root: Element | null = null;
  let inside: Element | null = null;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++) {
    const name = attribute(at, 'class');
    if (name) {
      if (END_OF_WIDGET.test(name)) break;
      if (classes.root.test(name)) root = at;
      else if (classes.inside?.test(name)) inside = at;
    }
    at = parentElement(at);
  }
  return (root ?? (inside && aroundPart(inside))) as HTMLElement | null;
}

/** The smallest element that holds both. */
export function commonAncestor(one: Element, other: Element): Element {
  let at = one;
  for (let above = parentElement(at); above && !contains(at, other); above = parentElement(at)) {
    at = above;
  }
  return at;
}

/** Whether both stand close together: in one row, cell or list of choices. */
function near(one: Element, other: Element): boolean {
  let at: Element | null = one;
  for (let level = 0; at && level < 4; level++) {
    if (contains(at, other)) return true;
    at = parentElement(at);
  }
  return false;
}

/** The choices of one name (or of none) that stand together with `first`, beginning with it. */
function choicesWith(first: HTMLElement, all: ReadonlySet<HTMLElement>): HTMLElement[] {
  const name = attribute(first, 'name') ?? '';
  const group = [first];
  for (const other of all) {
    if (
      other !== first &&
      (attribute(other, 'name') ?? '') === name &&
      near(other, group.at(-1) ?? first)
    )
      group.push(other);
  }
  return group;
}

/** The element around a group of choices, unless something else lies in it too. */
function rootAround(choices: readonly HTMLElement[]): HTMLElement | null {
  const [first] = choices;
  const last = choices.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const around = commonAncestor(first, last);
  return queryAll(around, NATIVE).length === choices.length ? (around as HTMLElement) : first;
}

const isNative = (element: Element): boolean =>
  localName(element) === 'input' ||
  localName(element) === 'textarea' ||
  carries(element, 'contenteditable');

/** Every widget below `root`, in document order. A library's widget counts once, however many inputs it holds. */
export function findControls(
  root: Tree,
  known: readonly ComponentLibrary[] = librariesOn(root),
): FoundControl[] {
  const classes = rootClassesOf(known);
  const inputless = known.flatMap((library) => library.inputless ?? []);
  const candidates = queryAll(root, [NATIVE, ...inputless].join());
  if (candidates.length === 0) return [];
  const shapes = new Map<HTMLElement, Shape>();
  const choices = { radio: new Set<HTMLElement>(), checkbox: new Set<HTMLElement>() };
  for (const [shape, selector] of SHAPES) {
    for (const element of queryAll(root, selector)) {
      shapes.set(element, shape);
      if (shape === 'radio' || shape === 'checkbox') choices[shape].add(element);
    }
  }

  const found: FoundControl[] = [];
  const byRoot = new Map<HTMLElement, FoundControl>();
  const taken = new Set<HTMLElement>();
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    const shape = shapes.get(candidate) ?? (isNative(candidate) ? 'text' : 'select');
    let inputs = [candidate];
    let widget = classes && wrapperOf(candidate, classes);
    const wrapped = widget !== null || shape === 'select';
    if (!widget && (shape === 'radio' || shape === 'checkbox')) {
      inputs = choicesWith(candidate, choices[shape]);
      for (const input of inputs) taken.add(input);
      widget = rootAround(inputs);
    }
    widget ??= candidate;
    const same = byRoot.get(widget);
    if (same) {
      same.inputs.push(...inputs);
      if (same.shape === 'text') same.shape = shape;
      continue;
    }
    const control = { root: widget, inputs, shape, wrapped };
    byRoot.set(widget, control);
    found.push(control);
  }
  return found;
}

/**
 * The element that stands for the whole widget to which `element` belongs: a library's wrapper, what surrounds a group
 * of choices, the native control itself; null when there is no control.
 */
export function controlRootOf(element: HTMLElement): HTMLElement | null {
  const found = findControls(rootOf(element) as Tree, libraries);
  const own = found.find(({ root, inputs }) => root === element || inputs.includes(element));
  const around = own ?? found.findLast(({ root }) => contains(root, element));
  return (around ?? found.find(({ root }) => contains(element, root)))?.root ?? null;
}
