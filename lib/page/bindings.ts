import type { FieldKey } from '@/lib/forms/types';

/** What a person said a control is, found again by what stands around it. */
export interface Binding {
  key: FieldKey;
  index: number;
  /** The text before the control, normalised. */
  label: string;
  /** The heading above it, normalised; empty when there is none. */
  heading: string;
  /** Names of the elements from the control up to its row, e.g. `input/div/div`. */
  structure: string;
  /** Which of several with the same label, heading and structure, from 0. */
  ordinal: number;
}
