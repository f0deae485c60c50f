import { commonAncestor, depthBelow } from '../read/ancestors';
import {
  closest,
  contains,
  ELEMENT,
  isConnected,
  matches,
  nodeType,
  parentElement,
  query,
  queryAll,
  type Tree,
} from '../read/dom';
import type { ComponentLibrary } from '../libraries/types';
import { HOLDS_ITEM, type ItemList } from './item-list';
import type { ControlItem } from './items';

/** Around a change, what has to be read again with it. */
const UNIT = 'tr,li,dd,dt,label,fieldset,[role="row"],[role="radiogroup"]';
const UNIT_LEVELS = 6;
const CHOICES = 'input[type="radio" i],input[type="checkbox" i],[role="radio"],[role="checkbox"]';
/** How far apart choices of one name may stand, in levels. */
const GROUP_LEVELS = 4;
const ROUNDS = 4;

/** The smallest parts of the page that have to be read again after changes at these nodes, none inside another. */
export function changedParts(
  root: Tree,
  touched: Iterable<Node>,
  items: ItemList,
  libraries: readonly ComponentLibrary[],
): Element[] {
  const formItems = libraries.flatMap((library) => library.formItems);
  const selector = [UNIT, ...formItems].join();
  const units = new Set<Element>();
  for (const node of touched) {
    if (!isConnected(node)) continue;
    const element = nodeType(node) === ELEMENT ? (node as Element) : parentElement(node);
    if (!element || !contains(root, element)) continue;
    units.add(widened(unitOf(element, selector, items), items));
  }
  return [...units].filter(
    (unit) => ![...units].some((other) => other !== unit && contains(other, unit)),
  );
}

function unitOf(element: Element, selector: string, items: ItemList): Element {
  const row = closest(element, selector);
  let at: Element | null = element;
  for (let level = 0; at && level < UNIT_LEVELS; level++) {
    if (at === row) return row;
    const item = items.byNode.get(at);
    if (item?.kind === 'control' && item.root === at) return parentElement(at) ?? at;
    at = parentElement(at);
  }
  const isControl = matches(element, HOLDS_ITEM);
  return isControl ? (parentElement(element) ?? element) : element;
}

/** Groups of choices are read as a whole: the part grows until it holds no half of one. */
function widened(unit: Element, items: ItemList): Element {
  let part = unit;
  for (let round = 0; round < ROUNDS; round++) {
    const [from, to] = items.range(part);
    const before = nextControl(items, from - 1, -1);
    const after = nextControl(items, to, 1);
    const wider = aroundChoices(aroundWidgets(part, before, items), [before, after]);
    if (wider === part) return part;
    part = wider;
  }
  return part;
}

/** Grows a part until it holds the widgets wholly of which it holds a part. */
function aroundWidgets(part: Element, before: ControlItem | null, items: ItemList): Element {
  const inside = [...queryAll(part, HOLDS_ITEM)].flatMap((input) => {
    const item = items.byNode.get(input);
    return item?.kind === 'control' ? [item] : [];
  });
  let wider = part;
  for (const { root, inputs } of before ? [before, ...inside] : inside) {
    const parts = [root, ...inputs];
    const current = wider;
    if (!parts.some((one) => contains(current, one) || contains(one, current))) continue;
    if (!contains(wider, root)) wider = commonAncestor(wider, parentElement(root) ?? root);
    for (const one of parts) wider = commonAncestor(wider, one);
  }
  return wider;
}

/** Grows a part with choices in it until it holds the choices just before and after it, when they stand near. */
function aroundChoices(part: Element, beside: readonly (ControlItem | null)[]): Element {
  if (!query(part, CHOICES)) return part;
  let wider = part;
  for (const control of beside) {
    if (control?.shape !== 'radio-group' && control?.shape !== 'checkbox') continue;
    const around = commonAncestor(wider, control.root);
    if (depthBelow(around, wider) <= GROUP_LEVELS) wider = around;
  }
  return wider;
}

function nextControl({ all }: ItemList, place: number, step: 1 | -1): ControlItem | null {
  for (let at = place; at >= 0 && at < all.length; at += step) {
    const item = all[at];
    if (item?.kind === 'control') return item;
  }
  return null;
}
