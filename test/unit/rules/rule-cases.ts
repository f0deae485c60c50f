import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { Values } from '@/lib/forms/values';
import { idiomsOfList, learn } from '@/lib/rules/naming/idioms';
import { EXAMPLES } from '@/lib/rules/reference';
import { runRules } from '@/lib/rules/run';
import { fieldValues, type ShortForm } from '@/lib/rules/support/short-form';
import type { Finding, Rule } from '@/lib/rules/types';

export const TODAY = '2026-11-22';

// The product looks idioms up in the worker; here all of them are known from the start.
learn([], idiomsOfList(readFileSync('public/idioms.txt', 'utf8')));

export type Form = ShortForm;

export function valuesOf(form: Form): Values {
  return new Values(fieldValues(form));
}

/** What a case expects: `message` holds the whole message, or the parts that it must contain in this order. */
export interface Expected {
  field: string;
  index?: number;
  severity: Finding['severity'];
  message: string | readonly string[];
  fix?: string;
  source?: string[];
  suggestions?: string[];
  /** What the field holds after each suggestion. */
  inserted?: string[];
}

export interface Cases {
  valid: { name: string; form: Form; today?: string }[];
  /** Without a form, the refused example of that name in `lib/rules/examples`. */
  invalid: { name: string; form?: Form; today?: string; findings: Expected[] }[];
}

/** Runs one rule over its table: no finding for the valid cases, exactly the listed ones for the others. */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  const run = (form: Form, today = TODAY): Finding[] =>
    runRules(valuesOf(form), { today, rules: [rule] });
  test.each(valid)('$name: no finding', ({ form, today }) => {
    expect(run(form, today)).toEqual([]);
  });
  test.each(invalid)('$name', ({ name, form = refusedExample(rule, name), today, findings }) => {
    const found = run(form, today);
    expect(
      found.map(({ field, index, severity }) => ({ field, index, severity })),
      found.map(({ message }) => message).join('\n'),
    ).toEqual(findings.map(({ field, index = 0, severity }) => ({ field, index, severity })));
    for (const [at, expected] of findings.entries()) {
      const finding = found[at];
      if (!finding) continue;
      expect(finding.rule).toBe(rule.id);
      if (typeof expected.message === 'string') expect(finding.message).toBe(expected.message);
      else expectParts(finding.message, expected.message);
      expect(finding.fix?.value).toBe(expected.fix);
      if (expected.source) expect(finding.source).toEqual(expected.source);
      if (expected.suggestions) {
        expect(finding.suggestions?.map(({ zh }) => zh)).toEqual(expected.suggestions);
      }
      if (expected.inserted) {
        expect(finding.suggestions?.map(({ zh, value = zh }) => value)).toEqual(expected.inserted);
      }
    }
  });
}

function refusedExample({ id }: Rule, name: string): Form {
  const example = EXAMPLES.get(id)?.refused.find(({ shows }) => shows === name);
  if (!example) throw new Error(`lib/rules/examples/${id}.ts refuses nothing named “${name}”`);
  return example.form;
}

function expectParts(message: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = message.indexOf(part, from);
    expect(at, `“${part}” in order in: ${message}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}
