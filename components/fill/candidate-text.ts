import type { FieldValue } from '@/lib/forms/values';

/** A value of the profile as the plan shows it. */
export const textOf = ({ value, list }: FieldValue): string => list?.join(', ') ?? value;
