import type { ControlKind } from '@/lib/page/types';

/** How many options of a list a control takes; null for texts that are no options. Every kind says so. */
export const OPTIONS_TAKEN: Readonly<Record<ControlKind, 'one' | 'many' | null>> = {
  text: null,
  textarea: null,
  'native-select': 'one',
  'radio-group': 'one',
  checkbox: null,
  'checkbox-group': 'many',
  select: 'one',
  'multi-select': 'many',
  cascader: null,
  date: null,
  'date-range': null,
  upload: null,
  'read-only': null,
  unknown: null,
};
