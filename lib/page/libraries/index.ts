import {
  attribute,
  children,
  ELEMENT,
  nodeType,
  parentElement,
  query,
  queryAll,
  type Tree,
} from '../dom';
import { ant } from './ant';
import { arco } from './arco';
import { element } from './element';
import { next } from './next';
import { tdesign } from './tdesign';
import { tea } from './tea';
import type { ComponentLibrary } from './types';

/** Every component library whose mark-up is known. */
export const libraries: readonly ComponentLibrary[] = [next, ant, element, arco, tdesign, tea];

const traces = new RegExp(`(?:^|\\s)(${libraries.map(({ trace }) => trace).join('|')})`, 'g');
const byTrace = new Map(libraries.map((library) => [library.trace, library]));
const byClass = new Map<string, readonly ComponentLibrary[]>();

/** The libraries of which a `class` attribute shows a trace. */
export function librariesIn(classes: string): readonly ComponentLibrary[] {
  let found = byClass.get(classes);
  if (!found) {
    const names = new Set([...classes.matchAll(traces)].map(([, trace]) => trace ?? ''));
    found = [...names].flatMap((trace) => byTrace.get(trace) ?? []);
    if (byClass.size > CACHE) byClass.clear();
    byClass.set(classes, found);
  }
  return found;
}

const CACHE = 5_000;
const SAMPLE = 60;
const LEVELS = 6;

/**
 * The libraries with which the page is built: looked for around its first controls and at the top of the document,
 * where pop-ups open, because asking for parts of class names costs more than all the rest of a reading.
 */
export function librariesOn(root: Tree): ComponentLibrary[] {
  const found = new Set<ComponentLibrary>();
  const take = (element: Element) => {
    const classes = attribute(element, 'class');
    if (classes) for (const library of librariesIn(classes)) found.add(library);
  };
  for (const selector of ['input', 'select', 'textarea']) {
    const inputs = queryAll(root, selector);
    for (let at = 0; at < inputs.length && at < SAMPLE; at++) {
      let element: Element | null = inputs[at] ?? null;
      for (let level = 0; element && level < LEVELS; level++) {
        take(element);
        element = parentElement(element);
      }
    }
  }
  for (const library of libraries) {
    if (library.inputless?.some((selector) => query(root, selector))) found.add(library);
  }
  // A page that only shows what was entered has rows and no control.
  if (found.size === 0) {
    for (const library of libraries) if (query(root, library.formItems.join())) found.add(library);
  }
  const top = queryAll(root, 'body')[0] ?? root;
  if (nodeType(top) === ELEMENT) for (const child of children(top as Element)) take(child);
  return libraries.filter((library) => found.has(library));
}
