import { describe, expect, test } from 'vitest';
import { rules } from '@/lib/rules/registry';
import { testRule, type Cases } from './rule-cases';

/** One table of cases for each rule, in the file of its name. */
const tables = import.meta.glob<Cases>('./tables/*.ts', { eager: true, import: 'default' });

const named = Object.entries(tables).map(
  ([path, cases]) => [/([^/]+)\.ts$/.exec(path)?.[1] ?? '', cases] as const,
);

test.each(named)('%s is a rule', (id) => {
  expect(rules.map((rule) => rule.id)).toContain(id);
});

for (const [id, cases] of named) {
  const rule = rules.find((one) => one.id === id);
  if (rule) describe(id, () => testRule(rule, cases));
}
