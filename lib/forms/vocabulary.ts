import { FIELDS } from './catalogue';
import headings from './data/headings.json';
import { normalise, withoutSuffix } from './normalise';
import type { Confidence, Field, FieldKey, SectionId, SystemId } from './types';

/** One field that a label text can mean. */
export interface LabelEntry {
  key: FieldKey;
  /** The system whose pages word it so; null for a guess that no source shows. */
  system: SystemId | null;
  /** The wording as the source has it. */
  wording: string;
  inferred: boolean;
}

/** A heading of a section, and the sections of the catalogue whose fields stand below it. */
export interface Heading {
  zh: string;
  en: string;
  scopes: readonly SectionId[];
  source: readonly string[];
  confidence: Confidence;
  comment?: string;
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

const NONE: readonly LabelEntry[] = [];
const byText = new Map<string, LabelEntry[]>();
for (const field of FIELDS.values()) {
  for (const entry of labelsOf(field)) {
    const text = normalise(entry.wording);
    const known = byText.get(text);
    if (known) known.push(entry);
    else byText.set(text, [entry]);
  }
}

/**
 * The fields that a label can mean, given its `normalise`d text; also when the page adds a bracketed suffix that no
 * source has (`网站名称（必填）`). Empty when the text is no label.
 */
export function labelEntries(normalised: string): readonly LabelEntry[] {
  return byText.get(normalised) ?? byText.get(withoutSuffix(normalised)) ?? NONE;
}

/** Every normalised label text. */
export function labelTexts(): Iterable<string> {
  return byText.keys();
}

export const HEADINGS: readonly Heading[] = headings as unknown as Heading[];
const headingByText = new Map(HEADINGS.map((heading) => [normalise(heading.zh), heading]));

/** The heading with this `normalise`d text; undefined when the text is no known heading. */
export function headingOf(normalised: string): Heading | undefined {
  return headingByText.get(normalised) ?? headingByText.get(withoutSuffix(normalised));
}

/** The sections of the catalogue below a heading with this `normalise`d text; null when it is no known heading. */
export function headingScope(normalised: string): readonly SectionId[] | null {
  return headingOf(normalised)?.scopes ?? null;
}
