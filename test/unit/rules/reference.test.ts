import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, exampleValues, ruleEntry, ruleReference } from '@/lib/rules/reference';
import { rules } from '@/lib/rules/registry';
import { runRules } from '@/lib/rules/run';
import { referenceText } from './reference-text';
import { TODAY } from './rule-cases';

const PAGE = 'docs/rules/README.md';

test('writes about every rule and about nothing else', () => {
  expect([...EXAMPLES.keys()].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(ruleEntry('no-such-rule')).toBeUndefined();
});

test('docs/rules/README.md is in step', () => {
  const text = referenceText();
  if (process.env.UPDATE_DOCS) {
    mkdirSync('docs/rules', { recursive: true });
    writeFileSync(PAGE, text);
  }
  expect(readFileSync(PAGE, 'utf8')).toBe(text);
});

describe.each(ruleReference().map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('has a title without a full stop', () => {
    expect(entry.title).toMatch(/^[A-Z].*[^.]$/);
  });

  const rule = rules.filter((one) => one.id === id);

  test('names what it checks, its fields and its sources', () => {
    expect(entry.checks).toMatch(/^[A-Z].*\.$/s);
    expect(entry.sources.length).toBeGreaterThan(0);
    expect(entry.fields.map(({ en, key }) => en === key)).not.toContain(true);
    expect(entry.accepted.length).toBeGreaterThan(0);
    expect(entry.refused.length).toBeGreaterThan(0);
  });

  test.each(entry.accepted)('accepts $shows', (example) => {
    expect(runRules(exampleValues(example), { today: TODAY, rules: rule })).toEqual([]);
  });

  test.each(entry.refused)('refuses $shows', (example) => {
    const found = runRules(exampleValues(example), { today: TODAY, rules: rule });
    expect(found.map(({ severity }) => severity)).toEqual([example.severity]);
  });
});
