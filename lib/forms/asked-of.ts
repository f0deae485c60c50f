import type { EntityKind, Field } from './types';

/** Whether a field is asked of filings of this kind. */
export const isAskedOf = ({ appliesTo }: Pick<Field, 'appliesTo'>, kind: EntityKind): boolean =>
  appliesTo?.includes(kind) ?? true;
