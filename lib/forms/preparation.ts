import { preparation } from './built/preparation';
import type { FieldControl } from './control-kinds';
import type { FieldKey, FieldOption } from './types';

/**
 * What no filing page asks but a profile, a rule or the readiness check knows: facts about the domain, the instance,
 * the people and the photo. The values follow `values.ts`: dates `YYYY-MM-DD`, yes/no `是` or `否`, numbers in digits.
 */
export interface PreparationField {
  key: FieldKey;
  en: string;
  explain: string;
  control: FieldControl;
  /** The choices; `zh` is the value. */
  options?: FieldOption[];
  /** What a number counts. */
  unit?: string;
  example?: string;
  source: string[];
}

/** The preparation keys with what they mean. A rule or the vault that needs another one adds it to the data. */
export const PREPARATION: ReadonlyMap<FieldKey, PreparationField> = new Map(
  preparation.map((field) => [field.key, field]),
);
