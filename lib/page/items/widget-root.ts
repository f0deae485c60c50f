import { attribute, children, parentElement } from '../read/dom';
import { libraries } from '../libraries';

const LEVELS = 6;
const CACHE = 5_000;
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

/** The parent of a part, when the part comes first in it: otherwise it is a row that holds a label too. */
function aroundPart(part: Element): Element {
  const parent = parentElement(part);
  return parent &&
    children(parent)[0] === part &&
    !END_OF_WIDGET.test(attribute(parent, 'class') ?? '')
    ? parent
    : part;
}

/** The outermost library wrapper around an input, below the form row; null when there is none. */
export function wrapperOf(element: HTMLElement): HTMLElement | null {
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

/** The innermost one, which tells two uploads in the box of one row apart. */
export function innerWrapperOf(element: HTMLElement): HTMLElement | null {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++) {
    if (partOf(attribute(at, 'class') ?? '') === 'root') return at as HTMLElement;
    at = parentElement(at);
  }
  return null;
}
