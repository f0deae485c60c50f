import { FIELDS } from './catalogue';
import headings from './data/headings.json';
import { composeHeading } from './grammar/compose-heading';
import { composeLabel } from './grammar/compose-label';
import type { Owner } from './grammar/owners';
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
  /** How the label was read, where no source has it as a whole. */
  parts?: string;
  /** Whether the label itself names whose property it is. */
  isNamed?: boolean;
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

/** By text; the same list for the same text, so that what is made of it can be kept. */
const read = new Map<string, readonly LabelEntry[]>();
const MOST_READ = 5_000;

/**
 * The fields that a label can mean, given its `normalise`d text; also when the page adds a bracketed suffix that no
 * source has (`网站名称（必填）`), or has words that no source has as a whole. Empty when the text is no label.
 */
export function labelEntries(normalised: string): readonly LabelEntry[] {
  let entries = read.get(normalised);
  if (!entries) {
    entries = readLabel(normalised);
    if (read.size >= MOST_READ) read.clear();
    read.set(normalised, entries);
  }
  return entries;
}

/** Words that name nobody (名称) can mean more than the fields that a source has them for. */
function readLabel(text: string): readonly LabelEntry[] {
  const documented = byText.get(text) ?? byText.get(withoutSuffix(text)) ?? NONE;
  const composed = composeLabel(text);
  const isKnown = documented.some(({ inferred }) => !inferred);
  if (!composed || (isKnown && (composed.owner !== null || !composed.isOneWord))) return documented;
  const known = new Set(documented.map(({ key }) => key));
  const further = composed.keys.filter((key) => !known.has(key) && FIELDS.has(key));
  if (further.length === 0) return documented;
  const { parts, owner } = composed;
  const isNamed = owner !== null && owner !== 'person';
  return [
    ...documented,
    ...further.map((key) => ({
      key,
      system: null,
      wording: text,
      inferred: true,
      parts,
      isNamed,
    })),
  ];
}

/** Whether the text is a label only by its parts: no source has it as a whole. */
export const isComposed = (entries: readonly LabelEntry[]): boolean =>
  entries.length > 0 && entries.every(({ parts }) => parts !== undefined);

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

/** What a heading tells of the fields below it. */
export interface HeadingScope {
  sections: readonly SectionId[];
  /** Whose fields they are, where the heading names it. */
  owner: Owner | null;
  /** Words that are a heading only where the page marks them as one. */
  isBare: boolean;
}

/** What stands below a heading with this `normalise`d text, known or read from its parts; null when it is no heading. */
export function headingScope(normalised: string): HeadingScope | null {
  const known = headingOf(normalised);
  const composed = composeHeading(normalised);
  if (known) return { sections: known.scopes, owner: composed?.owner ?? null, isBare: false };
  if (!composed) return isUploadOf(normalised) ? OF_DOCUMENTS : null;
  return { sections: composed.scopes, owner: composed.owner, isBare: composed.isBare };
}

const OF_DOCUMENTS: HeadingScope = { sections: ['documents'], owner: null, isBare: true };
const UPLOADS = /^(?:\d{1,2}[.、])?请?(?:上传|提交)/u;

/** 请上传域名证书 over an upload that is called 扫描件. */
const isUploadOf = (normalised: string): boolean => {
  if (!UPLOADS.test(normalised)) return false;
  const entries = labelEntries(normalised);
  return entries.length > 0 && entries.every(({ key }) => /^documents\.|Certificate$/u.test(key));
};
