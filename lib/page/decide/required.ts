import { normalise } from '@/lib/forms/normalise';

import { libraries } from '../libraries';
import { attribute, carries, matches, parentElement, query, textContent } from '../read/dom';
import type { RecognisedField } from '../types';

const LEVELS = 3;
const STAR = /^\s*[*＊∗]|[*＊∗]\s*[:：]?\s*$/u;
const WORD = /[(（]必填(?:项)?[)）]/u;

/** How the component libraries, and pages in their manner, mark a label or the row of a field that must be filled. */
const MARKS = [
  ...libraries.flatMap(({ requiredMarks = [] }) => requiredMarks),
  '.is-required',
].join(',');
const MARKED_CONTROL = ':is(input,select,textarea,[role]):is([required],[aria-required="true"])';

/** Whether the page says that the field must be filled: by a star at its label, by its library or on the control. */
export function isMarkedRequired({ label, controls }: RecognisedField): boolean {
  return marksLabel(label) || controls.some(({ elements }) => elements.some(marksControl));
}

/** What surrounds the label counts as long as it says nothing else. */
function marksLabel(label: Element): boolean {
  const name = normalise(textContent(label) ?? '');
  let at: Element | null = label;
  for (let level = 0; at && level <= LEVELS; level++, at = parentElement(at)) {
    if (matches(at, MARKS)) return true;
    const text = textContent(at) ?? '';
    if (normalise(text) === name && (STAR.test(text) || WORD.test(text))) return true;
  }
  return query(label, MARKS) !== null;
}

const marksControl = (element: Element): boolean =>
  carries(element, 'required') ||
  attribute(element, 'aria-required') === 'true' ||
  query(element, MARKED_CONTROL) !== null;
