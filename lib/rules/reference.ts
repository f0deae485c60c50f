import { FIELDS, nameOf } from '@/lib/forms';
import { sourceOf, type Source } from '@/lib/forms/sources';
import type { FieldKey } from '@/lib/forms/types';
import { Values, type FieldValue } from '@/lib/forms/values';
import { sourceList } from './define-rule';
import { topics } from './english/support/topics';
import { rules } from './registry';
import { fieldValues, type ShortForm } from './support/short-form';
import type { Severity } from './types';

/** Field values that show a rule at work. */
export interface RuleExample {
  /** What the example shows, in a few words. */
  shows: string;
  values: readonly FieldValue[];
}

export interface RefusedExample extends RuleExample {
  /** How severe the finding is. */
  severity: Severity;
}

/** What a person can read about one rule. */
export interface RuleEntry {
  id: string;
  title: string;
  topic: string;
  /** What it checks, in a sentence or two. */
  checks: string;
  /** The fields on which it reports, with their English names. */
  fields: { key: FieldKey; en: string }[];
  /** Where the facts are written, with edition and address where public. */
  sources: ({ id: string } & Source)[];
  accepted: RuleExample[];
  refused: RefusedExample[];
}

/** What stands in `examples/<id>.ts` beside a rule: the rule reference and the rule's tests are made from it. */
export interface RuleExamples {
  /** Forms at which the rule says nothing. */
  accepted: readonly { shows: string; form: ShortForm }[];
  /** Forms at which it says one thing. */
  refused: readonly { shows: string; form: ShortForm; severity: Severity }[];
}

/** The examples of every rule by its id. */
export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map(
  Object.entries(
    import.meta.glob<RuleExamples>('./examples/*.ts', { eager: true, import: 'default' }),
  ).map(([path, examples]) => [path.slice('./examples/'.length, -'.ts'.length), examples]),
);

/** What a rule holds to, in a sentence without its full stop: the title in `english/<id>.ts`. */
const TITLES = import.meta.glob<string>('./english/*.ts', { eager: true, import: 'title' });
/** What a rule checks, in a sentence or two: `checks` in the same file. */
const CHECKS = import.meta.glob<string>('./english/*.ts', { eager: true, import: 'checks' });

/** One entry for each rule, in the order of the registry; throws when a rule has no examples or no title. */
export function ruleReference(): RuleEntry[] {
  return rules.map(({ id, topic, fields, source }) => {
    const text = EXAMPLES.get(id);
    if (!text) throw new Error(`The rule ${id} has no examples. Add lib/rules/examples/${id}.ts.`);
    const title = TITLES[`./english/${id}.ts`];
    const checks = CHECKS[`./english/${id}.ts`];
    if (!title || !checks)
      throw new Error(`lib/rules/english/${id}.ts exports no title, or not what the rule checks.`);
    return {
      id,
      title,
      topic: topics[topic],
      checks,
      fields: fields.map((key) => ({ key, en: nameOf(key) })),
      sources: sourceList(source).flatMap((sourceId) => {
        const found = sourceOf(sourceId);
        return found ? [{ id: sourceId, ...found }] : [];
      }),
      accepted: text.accepted.map(({ shows, form }) => ({ shows, values: fieldValues(form) })),
      refused: text.refused.map(({ shows, form, severity }) => ({
        shows,
        values: fieldValues(form),
        severity,
      })),
    };
  });
}

/** The rule of an id with its entry; undefined for an unknown id. */
export function ruleEntry(id: string): RuleEntry | undefined {
  return ruleReference().find((entry) => entry.id === id);
}

/** What an example enters, in words: `Website name: 生活的味道`. Choices are followed by their English. */
export function exampleText({ values }: RuleExample): string {
  return values
    .map(({ key, index, value, file }) => {
      const en = FIELDS.get(key)?.options?.find((option) => option.zh === value)?.en;
      const place = index > 0 ? ` (${index + 1})` : '';
      const shown = file ? `${file.name}, ${file.type}, ${file.size} bytes` : value || 'empty';
      return `${nameOf(key)}${place}: ${shown.replaceAll('\n', ', ')}${en ? ` (${en})` : ''}`;
    })
    .join('; ');
}

/** The values of an example as rules read them. */
export function exampleValues({ values }: RuleExample): Values {
  return new Values(values);
}
