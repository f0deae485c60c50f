import { agreeing } from './plurals';

/** Two parts with a word between them; null when one is not known. */
export const both = (
  one: string | null,
  between: string | null,
  other: string | null,
): string | null =>
  one === null || between === null || other === null
    ? null
    : [one, agreeing(one, between), other].filter(Boolean).join(' ');
