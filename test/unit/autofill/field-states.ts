import type { FieldState } from '@/lib/autofill/types';
import type { FieldValue } from '@/lib/forms/values';

/** An empty, certain box that asks `key`, unless told otherwise. */
export function fieldState(key: string, change: Partial<FieldState> = {}): FieldState {
  const value = change.value ?? '';
  return {
    id: key,
    key,
    index: 0,
    labelText: key,
    control: 'text',
    value,
    held: value === '' ? [] : [value],
    parts: 1,
    options: null,
    obstacle: null,
    certain: true,
    required: false,
    ...change,
  };
}

export const fieldValue = (key: string, value: string, list?: string[]): FieldValue => ({
  key,
  index: 0,
  value,
  ...(list && { list }),
});
