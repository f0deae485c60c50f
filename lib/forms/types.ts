import type { FieldControl } from './control-kinds';

/** The filing systems, named as in the fact files; each is also a file name in `lib/systems` and `data/messages`. */
export const SYSTEM_IDS = [
  'aliyun2019',
  'aliyun',
  'aliyun-console',
  'inspur',
  'tencent',
  'huawei',
  'volcengine',
  'isp',
  'miit2019',
  'miit',
  'mps',
  'wechat',
  'xinnet',
] as const;

export type SystemId = (typeof SYSTEM_IDS)[number];

/**
 * What a form asks, e.g. `entity.mailingAddress`: the keys of `lib/forms/sections`,
 * and the keys of `lib/forms/preparation` that no page asks but a profile knows.
 */
export type FieldKey = string;

/** The parts of field keys before the first dot, in the order of a filing; also the data files in `data/sections`. */
export const SECTION_IDS = [
  'entity',
  'filing',
  'instance',
  'leader',
  'admin',
  'website',
  'app',
  'service',
  'documents',
  'agreement',
  'mail',
  'sms',
  'recover',
  'lookup',
  'psb',
  'order',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

export type EntityKind = 'individual' | 'organization';

export type Confidence = 'documented' | 'inferred';

/** One choice of a list. `zh` is its identity in values and profiles; pages may word it as one of `aliases`. */
export interface FieldOption {
  zh: string;
  en: string;
  aliases?: string[];
  /** The option is only offered for this entity type (its `zh`). */
  forEntityType?: string;
  /** There is more to tell about it than its English. */
  hasNote?: boolean;
}

/** What reads, checks and fills pages knows of a field; what tells a person the rest asks `telling.ts`. */
export interface Field {
  key: FieldKey;
  en: string;
  /** Label wordings by system. */
  labels: Partial<Record<SystemId, string[]>>;
  labelsInferred?: string[];
  placeholder?: string[];
  control: FieldControl;
  pages: string[];
  required: boolean | null;
  /** Of both kinds where it does not say. */
  appliesTo?: EntityKind[];
  options?: FieldOption[];
  /** Documented where it does not say. */
  confidence?: Confidence;
}

/** An option as its data file has it. */
export interface OptionEntry extends Omit<FieldOption, 'hasNote'> {
  /** Code of the national filing system, where it is known. */
  code?: string;
  /** Offered on these systems only. */
  systems?: SystemId[];
  inferred?: boolean;
  note?: string;
  /** Where the option is attested, when it is not where the field is. */
  source?: string[];
}

/** A field of the filing forms as its data file has it, in the words of the fact files. */
export interface FieldEntry extends Omit<Field, 'options'> {
  appliesTo: EntityKind[];
  confidence: Confidence;
  explain: string;
  sectionHeadings?: string[];
  options?: OptionEntry[];
  /** The whole list of options rests on a guess or on one weak source. */
  optionsInferred?: boolean;
  /** A fictitious value that shows the form. */
  example?: string;
  /** What usually goes wrong here. */
  pitfall?: string;
  source: string[];
  notes?: string;
}

export const MESSAGE_KINDS = [
  'button',
  'status',
  'validation',
  'error',
  'audit',
  'reject',
  'title',
  'toast',
  'type',
  'hint',
  'dialog',
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What pages repeat: the boxes of one website's domains, and the blocks of websites. */
export type AddedPart = 'domain' | 'website';

/** A text of the pages that is not a field's label: button, heading, status, error and so on. */
export interface PageMessage {
  zh: string;
  en: string;
  kind: MessageKind;
  /** A button that makes room for one more of these on the same page and, by its source, does nothing else. */
  adds?: AddedPart;
  system: SystemId;
}

/** A text of the pages as its data file has it. */
export interface MessageEntry extends PageMessage {
  meaning: string;
  source: string[];
  confidence: Confidence;
}

/** A heading of a section, and the sections of the catalogue whose fields stand below it. */
export interface Heading {
  zh: string;
  en: string;
  scopes: readonly SectionId[];
}

/** A heading as its data file has it. */
export interface HeadingEntry extends Heading {
  source: readonly string[];
  confidence: Confidence;
  comment?: string;
}

/** A grey text inside an empty control. It explains, but never tells which field the control is. */
export interface Placeholder {
  zh: string;
  en: string;
  /** There is more to tell of it. */
  hasComment?: true;
}

/** A grey text as its data file has it. */
export interface PlaceholderEntry {
  zh: string;
  en: string;
  comment?: string;
  /** Fields in which it was seen. */
  fields: FieldKey[];
  source: string[];
}

/** One term of the procedure: its Chinese words and the one English word that is used for it everywhere. */
export interface Term {
  zh: string[];
  en: string;
  /** Short form where the context is clear. */
  short?: string;
  comment?: string;
  /** What other documents call it; never used in our own texts. */
  formerly?: string[];
  source: string[];
}
