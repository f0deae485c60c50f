import { contains, isRendered, parentElement, textWalker } from '../../read/dom';
import { LIST_BUTTON } from '../../read/entries';
import type { Control } from '../../types';
import type { ListParts } from '../../libraries/types';
import { all, closest, matches, wordsOf } from '../elements';
import { listControl } from './list-control';

/** What can be typed into is a box with suggestions: it may take other words than it offers. */
const COMBOBOX = `[role="combobox"]:not(input,textarea,select),${LIST_BUTTON}`;
const TYPED = 'input:not([readonly],[type="hidden"],[inputmode="none"]),textarea';

/** Nothing says so by its role before it is open; most name it in their classes. */
const MULTIPLE = '[class*="multiple" i]';
/** So far above a list that may stand. */
const LEVELS = 4;

/** By the roles that the pattern of the accessible combo box gives its parts, whoever built it. */
const PARTS: ListParts = {
  opener: COMBOBOX,
  popup: '[role="listbox"]',
  option: '[role="option"]',
  disabled: '[aria-disabled="true"],[data-disabled]',
  clear: '[class*="clear" i]',
  // A choice in levels has no roles of its own, and what is chosen is one text whatever stands in it.
  column: ':not(*)',
  item: ':not(*)',
  separator: '\n',
};

/** The list that an element is, lies in or holds which says so by its roles; null when there is none. */
export function listByRoles(element: Element): HTMLElement | null {
  const list = closest(element, COMBOBOX) ?? all(element, COMBOBOX)[0] ?? null;
  const typed = list && all(list, TYPED).some((input) => isRendered(input));
  return typed ? null : list;
}

/** Such a list as a control. */
export const controlByRoles = (list: HTMLElement): Control =>
  listControl(saysMultiple(list) ? 'multi-select' : 'select', list, PARTS, shownIn);

function saysMultiple(root: HTMLElement): boolean {
  let at: Element | null = root;
  for (let level = 0; at && level < LEVELS; level++, at = parentElement(at))
    if (matches(at, MULTIPLE)) return true;
  return false;
}

const NOT_SHOWN = '[class*="placeholder" i],[aria-hidden="true"],[class*="arrow" i],label,svg';
const PIECE = '[class*="tag" i],[class*="chip" i],[class*="token" i]';

/** The words that stand in a list: each of its pieces, where it has some, or all of them as one. */
function shownIn(root: HTMLElement, isMultiple: boolean): string[] {
  const words: string[] = [];
  // A pop-up that lies over the page may have all of it called hidden.
  const isWithin = (around: Element, selector: string): boolean => {
    const found = closest(around, selector);
    return found !== null && found !== root && contains(root, found);
  };
  const pieces: string[] = [];
  const walker = textWalker(root);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const around = parentElement(text);
    const said = wordsOf(text).replace(EMPTY, '');
    if (!around || said === '' || isWithin(around, NOT_SHOWN)) continue;
    words.push(said);
    if (isWithin(around, PIECE)) pieces.push(said);
  }
  if (pieces.length > 0) return pieces;
  const whole = words.join('');
  return isMultiple ? whole.split(/[,，、]\s*/u) : [whole];
}

/** What keeps a line open that says nothing. */
const EMPTY = /[\u200b\u00a0]/gu;
