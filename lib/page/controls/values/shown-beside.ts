import {
  children,
  contains,
  isOurs,
  parentElement,
  query,
  queryAll,
  textContent,
} from '../../read/dom';
import type { Control, RecognisedField } from '../../types';

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const LEVELS = 3;
const NONE: readonly string[] = [];
const LONGEST_LIST = 50;
const TYPED = 'input:not([type]),input[type="text"],select,textarea';

/** Where it was found that none are shown: up to the part that holds somebody else's box as its first. */
interface None {
  box: Element;
  inner: Element;
  text: string | null;
  around: Element;
  other: Element;
}

const none = new WeakMap<RecognisedField, None>();

/**
 * The domains that a page shows as text in the list to which it adds boxes for more: the one that an earlier step
 * checked belongs to the website as much as those that are typed. In page order; none for other fields.
 */
export function shownBeside(field: RecognisedField): readonly string[] {
  if (field.key !== 'website.domains') return NONE;
  if (isStillNone(field)) return NONE;
  const { controls } = field;
  const box = controls.find(({ kind }) => kind === 'text')?.elements[0];
  if (!box) return NONE;
  let at: Element = box;
  for (let level = 0; level < LEVELS; level++) {
    const above = parentElement(at);
    if (!above || children(above).length > LONGEST_LIST) return NONE;
    const first = query(above, TYPED);
    if (first && isOther(first, controls)) {
      none.set(field, { box, inner: at, text: textContent(at), around: above, other: first });
      return NONE;
    }
    at = above;
    // Asked of all at once first: most pages show none. What holds others is then still to be told of what is above.
    if (textContent(above)?.includes('.') !== true) continue;
    if (holdsOthers(above, controls)) return NONE;
    const shown = [...children(above)].flatMap((entry) => domainOf(entry, box));
    if (shown.length > 0) return shown;
  }
  return NONE;
}

/** Hundreds of blocks are asked with every change of the page. */
function isStillNone(field: RecognisedField): boolean {
  const known = none.get(field);
  if (!known) return false;
  const { box, inner, text, around, other } = known;
  return (
    parentElement(inner) === around &&
    contains(inner, box) &&
    contains(around, other) &&
    textContent(inner) === text
  );
}

/** Whether what is typed elsewhere lies in it as well: then it is more than the list of the domains. */
const holdsOthers = (above: Element, controls: readonly Control[]): boolean =>
  [...queryAll(above, TYPED)].some((one) => isOther(one, controls));

const isOther = (one: HTMLElement, controls: readonly Control[]): boolean =>
  !controls.some(({ elements }) => elements.includes(one));

function domainOf(entry: Element, box: Element): string[] {
  if (isOurs(entry) || contains(entry, box) || query(entry, 'input,select,textarea')) return [];
  const text = (textContent(entry) ?? '').trim();
  return DOMAIN.test(text) ? [text] : [];
}
