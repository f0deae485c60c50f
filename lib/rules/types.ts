import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue, Values } from '@/lib/forms/values';

export type Severity = 'error' | 'warning' | 'info';

/** A repair that is certain: `value` is what the field should hold instead. */
export interface Fix {
  /** What the button says, e.g. “Remove the spaces”. */
  label: string;
  value: string;
}

/** A Chinese text that the person can insert, with its English meaning. */
export interface Suggestion {
  zh: string;
  en: string;
  /** What the field holds afterwards, where that is more than the text: nothing that was entered is lost. */
  value?: string;
}

/** What a rule says about one field. The message names the value, the reason and the way out, in that order. */
export interface Finding {
  rule: string;
  field: FieldKey;
  index: number;
  severity: Severity;
  message: string;
  fix?: Fix;
  /** Chinese sentences that the person can insert, with their English meaning. */
  suggestions?: Suggestion[];
  /** Source ids of the fact. */
  source: string[];
}

export interface RuleContext {
  values: Values;
  /** The day on which deadlines are measured, `YYYY-MM-DD`. */
  today: string;
  /** Reports on one of the rule's fields; `index` is 0 unless the field repeats. */
  report(finding: {
    field: FieldKey;
    index?: number;
    severity: Severity;
    message: string;
    fix?: Fix;
    suggestions?: Suggestion[];
    source?: string | string[];
  }): void;
}

/** What rules are about, in the order in which findings are told. */
export const RULE_TOPICS = [
  'province',
  'account',
  'entity',
  'identity documents',
  'addresses',
  'people',
  'phones',
  'contact',
  'filing numbers',
  'website name',
  'content',
  'domains',
  'instance',
  'documents',
  'photo',
] as const;

export type RuleTopic = (typeof RULE_TOPICS)[number];

export interface Rule {
  /** The name of its file. */
  id: string;
  topic: RuleTopic;
  /** The fields on which it may report. */
  fields: FieldKey[];
  /** Further fields whose values decide what it says; it never reports on them. */
  reads?: FieldKey[];
  /** Rules whose finding on the same field replaces this rule's, so that no two findings contradict each other. */
  yieldsTo?: string[];
  source: string | string[];
  check(context: RuleContext): void;
}

export type { FieldValue };
