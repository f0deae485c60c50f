import {
  attribute,
  children,
  contains,
  localName,
  parentElement,
  precedes,
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

/** One query each: a list of selectors costs many times as much as its parts. */
const CANDIDATES = ['input', 'select', 'textarea', '[role="combobox"]'];
const ENTRY = 'input:not([type="hidden" i]),select,textarea';
const NO_ENTRY = new Set(['hidden', 'button', 'submit', 'reset', 'image']);
const SHAPES: Record<string, Shape> = { radio: 'radio', checkbox: 'checkbox', file: 'file' };
const LEVELS = 6;
const END_OF_WIDGET = /form-?_*item(?![\w-])|form-?_*item[\w-]*(?:control|content)|form__controls/;

type Part = 'root' | 'inside' | 'end' | 'other';

const anyClass = (selectors: readonly string[]): RegExp | null =>
  selectors.length === 0
    ? null
    : new RegExp(`(?:^|\\s)(?:${selectors.map((one) => one.slice(1)).join('|')})(?:\\s|$)`);

const ROOT = anyClass(
  libraries.flatMap((library) => [...library.controlRoots, ...(library.inputless ?? [])]),
);
const INSIDE = anyClass(libraries.flatMap((library) => library.insideRoots ?? []));
const parts = new Map<string, Part>();

/** What the classes say about an element around an input; rows repeat the same ones. */
function partOf(classes: string): Part {
  let part = parts.get(classes);
  if (!part) {
    part = ROOT?.test(classes)
      ? 'root'
      : END_OF_WIDGET.test(classes)
        ? 'end'
        : INSIDE?.test(classes)
          ? 'inside'
          : 'other';
    if (parts.size > CACHE) parts.clear();
    parts.set(classes, part);
  }
  return part;
}

const CACHE = 5_000;

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
function wrapperOf(element: HTMLElement): HTMLElement | null {
  let root: Element | null = null;
  let inside: Element | null = null;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++) {
    const classes = attribute(at, 'class');
    const part = classes ? partOf(classes) : 'other';
    if (part === 'end') break;
    if (part === 'root') root = at;
    else if (part === 'inside') inside = at;
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
    const above: Element | null = parentElement(at);
    // A shadow root has no element around its choices.
    if (!above) return contains(rootOf(at), other);
    at = above;
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
  return queryAll(around, ENTRY).length === choices.length ? (around as HTMLElement) : first;
}

/** Everything through which a value can be given, as far as one query each finds it; in document order per query. */
function candidatesIn(root: Tree, known: readonly ComponentLibrary[]): HTMLElement[][] {
  const inputless = known.flatMap((library) => library.inputless ?? []);
  return [...CANDIDATES, ...inputless].map((selector) => [...queryAll(root, selector)]);
}

function shapeOf(element: HTMLElement): Shape | null {
  const name = localName(element);
  if (name === 'textarea') return 'text';
  if (name !== 'input') return 'select';
  const type = attribute(element, 'type');
  if (type === null || type === 'text')
    return attribute(element, 'role') === 'combobox' ? 'select' : 'text';
  const lower = type.toLowerCase();
  return NO_ENTRY.has(lower) ? null : (SHAPES[lower] ?? 'text');
}

/** The widgets below `root`; a library's widget counts once, however many inputs it holds. Not in document order. */
export function collectControls(
  root: Tree,
  known: readonly ComponentLibrary[] = librariesOn(root),
): FoundControl[] {
  const shapes = new Map<HTMLElement, Shape>();
  const choices = { radio: new Set<HTMLElement>(), checkbox: new Set<HTMLElement>() };
  for (const element of candidatesIn(root, known).flat()) {
    const shape = shapeOf(element);
    if (!shape) continue;
    shapes.set(element, shape);
    if (shape === 'radio' || shape === 'checkbox') choices[shape].add(element);
  }
  const found: FoundControl[] = [];
  const byRoot = new Map<HTMLElement, FoundControl>();
  const taken = new Set<HTMLElement>();
  for (const [candidate, shape] of shapes) {
    if (taken.has(candidate)) continue;
    let inputs = [candidate];
    let widget = known.length > 0 ? wrapperOf(candidate) : null;
    const wrapped = widget !== null || shape === 'select';
    if (!widget && (shape === 'radio' || shape === 'checkbox')) {
      inputs = choicesWith(candidate, choices[shape]);
      for (const input of inputs) taken.add(input);
      widget = rootAround(inputs);
    }
    widget ??= candidate;
    const same = byRoot.get(widget);
    if (same) {
      for (const input of inputs) if (!same.inputs.includes(input)) same.inputs.push(input);
      if (same.shape === 'text') same.shape = shape;
      continue;
    }
    const control = { root: widget, inputs, shape, wrapped };
    byRoot.set(widget, control);
    found.push(control);
  }
  return found;
}

/** Every widget below `root`, in document order. */
export function findControls(root: Tree, known?: readonly ComponentLibrary[]): FoundControl[] {
  return collectControls(root, known).sort((one, other) =>
    precedes(one.root, other.root) ? -1 : 1,
  );
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
