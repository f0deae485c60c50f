import type { FieldState } from '../types';
import { heldBy, isAlreadyRight } from './same-value';

/** Whether a page only shows a value: as text, or in a box that it has locked. */
export const isShown = ({ control, obstacle, held }: FieldState): boolean =>
  control === 'read-only' ||
  ((obstacle === 'read-only' || obstacle === 'disabled') && held.length > 0);

/** Whether the page shows, for reading only, what the profile has: the same text, or another wording of the choice. */
export const isShownRight = (field: FieldState, values: readonly string[]): boolean =>
  isShown(field) &&
  (isAlreadyRight(field, values, values) ||
    isAlreadyRight({ ...field, control: 'select' }, values, values) ||
    withoutMarks(heldBy(field)) === withoutMarks(values));

/** A region stands as one text on some pages, and in its parts in a profile. */
const withoutMarks = (texts: readonly string[]): string => texts.join('').replace(/[\s/]/g, '');
