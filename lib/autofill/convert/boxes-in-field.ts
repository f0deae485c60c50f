import type { Box, FieldState } from '../types';

/** The controls of a field, alike where nothing is known of them. */
export const boxesIn = ({ boxes, parts, control }: FieldState): readonly Box[] =>
  boxes ?? Array.from({ length: parts }, () => ({ kind: control, hint: '', held: '' }));
