import {
  attribute,
  children,
  ELEMENT,
  nodeType,
  parentElement,
  query,
  queryAll,
  type Tree,
} from '../read/dom';
import { nativeControls, type NativeControls } from '../read/native-controls';
import { libraries } from '../libraries';
import type { ComponentLibrary } from '../libraries/types';

const TRACES = new RegExp(`(?:^|\\s)(${libraries.map(({ trace }) => trace).join('|')})`, 'g');
const byTrace = new Map(libraries.map((library) => [library.trace, library]));
const byClass = new Map<string, readonly ComponentLibrary[]>();

/** The libraries of which a `class` attribute shows a trace. */
function librariesIn(classes: string): readonly ComponentLibrary[] {
  let found = byClass.get(classes);
  if (!found) {
    const names = new Set([...classes.matchAll(TRACES)].map(([, trace]) => trace ?? ''));
    found = [...names].flatMap((trace) => byTrace.get(trace) ?? []);
    if (byClass.size > CACHE) byClass.clear();
    byClass.set(classes, found);
  }
  return found;
}

const CACHE = 5_000;
const SAMPLE = 60;
const LEVELS = 6;
/** Inputs, selects and text areas; what only has the role of a combo box tells less. */
const TAGS = 3;
/** A page that only shows what was entered may still have a box that searches the site. */
const FEW = 3;

/** Collects the libraries of which elements and what is around them show a trace. */
class Traces {
  readonly found = new Set<ComponentLibrary>();
  readonly #levels = new Map<Element, number>();

  take(element: Element): void {
    const classes = attribute(element, 'class');
    if (classes) for (const library of librariesIn(classes)) this.found.add(library);
  }

  takeAround(elements: Iterable<Element>): void {
    for (const element of elements) {
      let at: Element | null = element;
      for (let level = 0; at && level < LEVELS; level++) {
        // From the same level or a lower one, everything above was looked at already.
        if ((this.#levels.get(at) ?? LEVELS) <= level) break;
        this.#levels.set(at, level);
        this.take(at);
        at = parentElement(at);
      }
    }
  }
}

/**
 * The libraries with which the page is built: looked for around its first controls and at the top of the document,
 * where pop-ups open, because asking for parts of class names costs more than all the rest of a reading. Where the
 * inputs show none, the buttons may; only a page with hardly any is asked for rows and for widgets without an input.
 */
export function librariesOn(
  root: Tree,
  native: NativeControls = nativeControls(root),
): ComponentLibrary[] {
  const traces = new Traces();
  const inputs = native.slice(0, TAGS);
  for (const elements of inputs) traces.takeAround(elements.slice(0, SAMPLE));
  if (traces.found.size === 0) traces.takeAround([...queryAll(root, 'button')].slice(0, SAMPLE));
  if (traces.found.size === 0 && inputs.flat().length <= FEW) {
    const has = (selectors: readonly string[] = []) =>
      selectors.some((selector) => query(root, selector));
    for (const library of libraries)
      if (has(library.inputless) || has(library.formItems)) traces.found.add(library);
  }
  const top = query(root, 'body') ?? root;
  if (nodeType(top) === ELEMENT) {
    if (top === root) traces.take(top as Element);
    for (const child of children(top as Element)) traces.take(child);
  }
  return libraries.filter((library) => traces.found.has(library));
}
