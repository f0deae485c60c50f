import type { Field, FieldKey, SystemId } from './types';

/** One field that a label text can mean. */
export interface LabelEntry {
  key: FieldKey;
  /** The system whose pages word it so; null for a guess that no source shows. */
  system: SystemId | null;
  /** The wording as the source has it. */
  wording: string;
  inferred: boolean;
  /** How the label was read, where no source has it as a whole. */
  parts?: string;
  /** Whether the label itself names whose property it is. */
  isNamed?: boolean;
}

/** Every wording of a field's label, documented ones first. */
export function labelsOf(
  field: Pick<Field, 'key' | 'labels' | 'labelsInferred' | 'confidence'>,
): LabelEntry[] {
  const documented = Object.entries(field.labels).flatMap(([system, wordings]) =>
    wordings.map((wording) => ({
      key: field.key,
      system: system as SystemId,
      wording,
      inferred: field.confidence === 'inferred',
    })),
  );
  const guessed = (field.labelsInferred ?? []).map((wording) => ({
    key: field.key,
    system: null,
    wording,
    inferred: true,
  }));
  return [...documented, ...guessed];
}
