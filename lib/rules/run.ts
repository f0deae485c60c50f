import type { FieldKey } from '@/lib/forms/types';
import type { Values } from '@/lib/forms/values';
import { capValues, type CappedValues } from './support/cap-values';
import { fieldsRead, sourceList } from './define-rule';
import { rules as allRules } from './registry';
import type { Finding, Rule, Severity } from './types';

export interface RunOptions {
  /** The day on which deadlines are measured, `YYYY-MM-DD`. */
  today: string;
  /** The rules to run; every rule of the registry by default. */
  rules?: readonly Rule[];
  /** Only these fields changed: rules that read none of them are left out. */
  changed?: readonly FieldKey[];
}

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/**
 * Checks the values of a form or of a profile. Gives at most one finding per rule and field occurrence, in the
 * order of the registry. With `changed` it gives the findings of the rules that had to run again and no others;
 * `updateFindings` joins them with the earlier ones.
 */
export function runRules(values: Values, options: RunOptions): Finding[] {
  const rules = options.rules ?? allRules;
  const selected = options.changed ? rulesReading(options.changed, rules) : rules;
  const capped = capValues(values);
  const found = selected.flatMap((rule) => check(rule, capped, options.today));
  return withoutContradictions(found, selected);
}

/** The findings after a change of some fields: earlier findings of rules that read none of them stay as they were. */
export function updateFindings(
  earlier: readonly Finding[],
  values: Values,
  options: RunOptions & { changed: readonly FieldKey[] },
): Finding[] {
  const rules = options.rules ?? allRules;
  const again = new Set(rulesReading(options.changed, rules).map((rule) => rule.id));
  const order = new Map(rules.map((rule, position) => [rule.id, position]));
  const position = (finding: Finding): number => order.get(finding.rule) ?? rules.length;
  return [
    ...earlier.filter((finding) => !again.has(finding.rule)),
    ...runRules(values, options),
  ].sort((one, other) => position(one) - position(other));
}

/** The rules that read one of the fields, with those that one of them replaces or is replaced by. */
export function rulesReading(
  fields: readonly FieldKey[],
  rules: readonly Rule[] = allRules,
): Rule[] {
  const changed = new Set(fields);
  const wanted = new Set<string>();
  const want = (rule: Rule): void => {
    if (wanted.has(rule.id)) return;
    wanted.add(rule.id);
    for (const other of rules) {
      if (rule.yieldsTo?.includes(other.id) || other.yieldsTo?.includes(rule.id)) want(other);
    }
  };
  for (const rule of rules) {
    if (fieldsRead(rule).some((field) => changed.has(field))) want(rule);
  }
  return rules.filter((rule) => wanted.has(rule.id));
}

function check(rule: Rule, { values, isCapped }: CappedValues, today: string): Finding[] {
  const byField = new Map<string, Finding>();
  rule.check({
    values,
    today,
    report({ field, index = 0, severity, message, fix, suggestions, source = rule.source }) {
      const place = `${field}#${index}`;
      const earlier = byField.get(place);
      if (earlier && WEIGHT[earlier.severity] >= WEIGHT[severity]) return;
      const finding: Finding = {
        rule: rule.id,
        field,
        index,
        severity,
        message,
        source: sourceList(source),
      };
      const isWhole = !isCapped(field, index);
      if (fix && isWhole) finding.fix = fix;
      if (suggestions && suggestions.length > 0 && isWhole) finding.suggestions = suggestions;
      byField.set(place, finding);
    },
  });
  return [...byField.values()];
}

function withoutContradictions(findings: Finding[], rules: readonly Rule[]): Finding[] {
  const yieldsTo = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const present = new Set(findings.map(({ rule, field, index }) => `${rule}@${field}#${index}`));
  return findings.filter(
    ({ rule, field, index }) =>
      !yieldsTo.get(rule)?.some((stronger) => present.has(`${stronger}@${field}#${index}`)),
  );
}
