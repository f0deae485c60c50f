import { existsSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Values, type FieldValue } from '@/lib/forms/values';
import { fieldsRead, sourceList } from '@/lib/rules/define-rule';
import { rules } from '@/lib/rules/registry';
import { runRules, updateFindings } from '@/lib/rules/run';
import { sourceOf } from '@/lib/forms/sources';
import { VALUE_CAP } from '@/lib/rules/support/cap-values';
import { TODAY } from './rule-cases';

const FIELDS = [...new Set(rules.flatMap(fieldsRead))];

/** Text of any kind, and texts that get past the first look of a rule. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 30 }),
  fc.constantFrom(
    '个人',
    '企业',
    '浙江省/杭州市',
    '江苏省',
    '重庆市',
    '朝阳区1号',
    'Hangzhou',
    '是',
    '否',
    '居民身份证',
    '护照',
    '营业执照（个人或企业）',
    '330199199003070018',
    '91330199MA0ABC121A',
    '13800138000',
    '2026-12-01',
    '2026-02-31',
    'ECS',
    '按量付费',
    '长期',
    'example.com',
    '例子.中国',
    '192.0.2.1',
    'http://www.example.com/',
    '浙ICP备2021000000号-1',
    '[::1]',
    'a..b',
    '\ud800',
    '３',
    '0'.repeat(3000),
    '（'.repeat(500),
    'a.'.repeat(1500),
    '-'.repeat(1999),
    '论坛购物'.repeat(200),
  ),
);

const anyField: fc.Arbitrary<FieldValue> = fc.record(
  {
    key: fc.constantFrom(...FIELDS),
    index: fc.nat({ max: 2 }),
    value: anyText,
    list: fc.array(anyText, { maxLength: 4 }),
    file: fc.record({
      name: anyText,
      type: anyText,
      size: fc.oneof(fc.nat(), fc.double(), fc.constant(-1)),
    }),
  },
  { requiredKeys: ['key', 'index', 'value'] },
);

const place = ({ key, index }: FieldValue): string => `${key}#${index}`;

const anyForm = fc.uniqueArray(anyField, { maxLength: 80, selector: place });

const withValue = (form: FieldValue[], change: FieldValue): Values =>
  new Values([...form.filter((entry) => place(entry) !== place(change)), change]);

describe('any input', () => {
  test('gives at most one finding per rule and field, on a field of the rule, with known sources', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const found = runRules(new Values(form), { today: TODAY });
        const places = found.map(({ rule, field, index }) => `${rule}@${field}#${index}`);
        expect(new Set(places).size).toBe(places.length);
        for (const finding of found) {
          const rule = rules.find(({ id }) => id === finding.rule);
          expect(rule?.fields).toContain(finding.field);
          expect(finding.message.length).toBeGreaterThan(10);
          expect(finding.message.length).toBeLessThan(1500);
          expect(finding.message).not.toMatch(/undefined|NaN|\[object|!$/);
          for (const source of finding.source) expect(sourceOf(source), source).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a change of one field gives what a whole run gives', () => {
    fc.assert(
      fc.property(anyForm, anyField, (form, change) => {
        const before = new Values(form);
        const after = withValue(form, change);
        expect(
          updateFindings(runRules(before, { today: TODAY }), after, {
            today: TODAY,
            changed: [change.key],
          }),
        ).toEqual(runRules(after, { today: TODAY }));
      }),
      { numRuns: 200 },
    );
  });

  test('a fix, once written, is not offered again', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        for (const { field, index, rule, fix } of runRules(new Values(form), { today: TODAY })) {
          if (!fix) continue;
          const repaired = withValue(form, { key: field, index, value: fix.value });
          const again = runRules(repaired, { today: TODAY }).find(
            (finding) =>
              finding.rule === rule && finding.field === field && finding.index === index,
          );
          expect(again?.fix?.value).not.toBe(fix.value);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('rules see no more than the cap of a value of a megabyte', () => {
    const value = 'x例'.repeat(500_000);
    const file = { name: value, type: value, size: 1 };
    const huge = new Values(FIELDS.map((key) => ({ key, index: 0, value, list: [value], file })));
    for (const rule of rules) {
      const seen: number[] = [];
      runRules(huge, {
        today: TODAY,
        rules: [
          {
            ...rule,
            check(context) {
              for (const entry of context.values.entries) {
                seen.push(entry.value.length, entry.list?.[0]?.length ?? 0);
                seen.push(entry.file?.name.length ?? 0, entry.file?.type.length ?? 0);
              }
              rule.check(context);
            },
          },
        ],
      });
      expect(Math.max(...seen), rule.id).toBe(VALUE_CAP);
    }
  });
});

/** Values that note which fields were asked for. */
class WatchedValues extends Values {
  readonly asked = new Set<string>();
  override get(key: string, index = 0) {
    this.asked.add(key);
    return super.get(key, index);
  }
  override has(key: string, index = 0) {
    this.asked.add(key);
    return super.has(key, index);
  }
  override all(key: string) {
    this.asked.add(key);
    return super.all(key);
  }
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s reads no field that it does not declare',
  (_, rule) => {
    const declared = fieldsRead(rule);
    fc.assert(
      fc.property(anyForm, (form) => {
        const values = new WatchedValues(form);
        rule.check({ values, today: TODAY, report: () => {} });
        for (const key of values.asked) expect(declared).toContain(key);
      }),
      { numRuns: 60 },
    );
  },
);

describe('the registry', () => {
  const engine = ['define-rule', 'reference', 'registry', 'run', 'types'];
  const files = readdirSync('lib/rules')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !engine.includes(name));

  test('lists every rule file once, under its own name', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is whole', (id, rule) => {
    const table = [`test/unit/rules/tables/${id}.ts`, `test/unit/rules/${id}.test.ts`];
    expect(table.some((path) => existsSync(path))).toBe(true);
    expect(rule.fields.length).toBeGreaterThan(0);
    for (const source of sourceList(rule.source)) expect(sourceOf(source), source).toBeDefined();
    for (const stronger of rule.yieldsTo ?? []) {
      expect(rules.map((other) => other.id)).toContain(stronger);
    }
  });
});
