import type { FieldKey } from '@/lib/forms/types';

import { isRegion } from '../convert/field-kinds';
import type { FieldState } from '../types';
import { heldBy, isAlreadyRight } from './same-value';

/** What tells one order from another: whose it is, and where it is filed. */
const DECISIVE: ReadonlySet<FieldKey> = new Set([
  'entity.region',
  'entity.type',
  'entity.certificateNumber',
  'entity.name',
  'leader.certificateNumber',
  'leader.name',
]);

/** Whether the page shows, for reading only, what the profile has: the same text, or another wording of the choice. */
export const isShownRight = (field: FieldState, values: readonly string[]): boolean =>
  field.control === 'read-only' &&
  (isAlreadyRight(field, values, values) ||
    isAlreadyRight({ ...field, control: 'select' }, values, values) ||
    withoutMarks(heldBy(field)) === withoutMarks(values));

/** A region stands as one text on some pages, and in its parts in a profile. */
const withoutMarks = (texts: readonly string[]): string => texts.join('').replace(/[\s/]/g, '');

/** Whether something else that is shown for reading only, as this is, says that the order is somebody else's. */
export const isOtherOrder = (field: FieldState, values: readonly string[]): boolean =>
  field.control === 'read-only' &&
  field.certain &&
  field.addsBox === undefined &&
  DECISIVE.has(field.key) &&
  heldBy(field).length > 0 &&
  (!isRegion(field.key) || isOtherProvince(field, values));

/** Below the province, pages leave parts of a region out. */
const isOtherProvince = (field: FieldState, [ours = '']: readonly string[]): boolean =>
  !withoutMarks(heldBy(field)).startsWith(ours.slice(0, 2));
