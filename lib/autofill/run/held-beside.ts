import {
  closest,
  contains,
  dataOf,
  isRendered,
  matches,
  parentElement,
  queryAll,
  textWalker,
} from '@/lib/page/read/dom';
import { NATIVE_ENTRY } from '@/lib/page/read/entries';
import type { Control } from '@/lib/page/types';

const LEVELS = 3;
const LONGEST_TEXT = 2000;
const OFFERED_OR_REFUSED =
  'option,datalist,[role="option"],[role="alert"],[class*="error" i],[class*="suggest" i]';

/**
 * Whether a box that empties itself took what was written into a list beside it, as one for tags does: each text stands
 * there by itself, nearer than the next box. A message that repeats it and an entry that offers it do not count.
 */
export function isHeldBeside(control: Control, texts: readonly string[]): boolean {
  const [box] = control.elements;
  if (!box || control.kind !== 'text' || texts.length === 0) return false;
  if (control.read().some((held) => held.trim() !== '')) return false;
  let at: Element = box;
  for (let level = 0; level < LEVELS; level++) {
    const above = parentElement(at);
    if (!above || matches(above, 'body,form') || holdsOthers(above, control)) return false;
    const shown = shownIn(above);
    if (texts.every((text) => shown.has(text.trim()))) return true;
    at = above;
  }
  return false;
}

const holdsOthers = (above: Element, { elements }: Control): boolean =>
  [...queryAll(above, NATIVE_ENTRY)].some(
    (one) => !elements.some((own) => own === one || contains(own, one)),
  );

function shownIn(above: Element): Set<string> {
  const shown = new Set<string>();
  const walk = textWalker(above);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = (dataOf(node as CharacterData) ?? '').trim();
    const owner = parentElement(node);
    if (text === '' || text.length > LONGEST_TEXT || !owner) continue;
    if (isRendered(owner) && !closest(owner, OFFERED_OR_REFUSED)) shown.add(text);
  }
  return shown;
}
