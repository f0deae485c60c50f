import type { FieldKey } from '@/lib/forms/types';
import type { Rule } from './types';

/** Declares one rule. The id is the name of its file, by which it is registered. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Every field whose value can change what the rule says. */
export function fieldsRead(rule: Rule): FieldKey[] {
  return [...rule.fields, ...(rule.reads ?? [])];
}

/** The source ids of a rule or a finding, always as a list. */
export function sourceList(source: string | readonly string[]): string[] {
  return typeof source === 'string' ? [source] : [...source];
}
