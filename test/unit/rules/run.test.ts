import { describe, expect, test } from 'vitest';
import { Values } from '@/lib/forms/values';
import { defineRule } from '@/lib/rules/define-rule';
import { rulesReading, runRules, updateFindings } from '@/lib/rules/run';
import { LIST_CAP, VALUE_CAP } from '@/lib/rules/support/cap-values';
import { TODAY, valuesOf } from './rule-cases';

const today = TODAY;

function speaking(id: string, field: string, more: { reads?: string[]; yieldsTo?: string[] } = {}) {
  return defineRule({
    id,
    topic: 'entity',
    fields: [field],
    source: 'seed-first',
    ...more,
    check({ values, report }) {
      for (const { index, value } of values.all(field)) {
        if (value !== '') report({ field, index, severity: 'error', message: `${id}: ${value}` });
      }
    },
  });
}

describe('runRules', () => {
  test('reports the rule, the field, the index and the source', () => {
    expect(
      runRules(valuesOf({ 'a.b#2': 'x' }), { today, rules: [speaking('one', 'a.b')] }),
    ).toEqual([
      {
        rule: 'one',
        field: 'a.b',
        index: 2,
        severity: 'error',
        message: 'one: x',
        source: ['seed-first'],
      },
    ]);
  });

  test('keeps one finding per rule and field, the gravest', () => {
    const rule = defineRule({
      ...speaking('many', 'a'),
      check({ report }) {
        report({ field: 'a', severity: 'info', message: 'first' });
        report({ field: 'a', severity: 'error', message: 'second' });
        report({ field: 'a', severity: 'error', message: 'third' });
        report({ field: 'a', severity: 'warning', message: 'fourth' });
        report({ field: 'a', index: 1, severity: 'info', message: 'other place' });
      },
    });
    const found = runRules(valuesOf({ a: '1', 'a#1': '2' }), { today, rules: [rule] });
    expect(found.map(({ index, message }) => [index, message])).toEqual([
      [0, 'second'],
      [1, 'other place'],
    ]);
  });

  test('drops the finding of a rule that yields to another on the same field, and only there', () => {
    const strong = speaking('strong', 'a');
    const weak = speaking('weak', 'a', { yieldsTo: ['strong'] });
    const elsewhere = speaking('elsewhere', 'b', { yieldsTo: ['strong'] });
    const found = runRules(valuesOf({ a: 'x', b: 'y' }), {
      today,
      rules: [weak, strong, elsewhere],
    });
    expect(found.map(({ rule }) => rule)).toEqual(['strong', 'elsewhere']);
  });

  test('shows rules the beginning of a long value and no fix that would lose the rest', () => {
    const seen: number[] = [];
    const rule = defineRule({
      ...speaking('long', 'a'),
      check({ values, report }) {
        seen.push(
          values.text('a').length,
          values.list('b').length,
          values.list('b')[0]?.length ?? 0,
        );
        report({ field: 'a', severity: 'error', message: '', fix: { label: 'cut', value: 'x' } });
        report({ field: 'c', severity: 'error', message: '', fix: { label: 'cut', value: 'x' } });
      },
    });
    const list = Array.from({ length: 1000 }, () => 'y'.repeat(10_000));
    const found = runRules(
      new Values([
        { key: 'a', index: 0, value: 'x'.repeat(1_000_000) },
        { key: 'b', index: 0, value: '', list },
        { key: 'c', index: 0, value: 'short' },
      ]),
      { today, rules: [rule] },
    );
    expect(seen).toEqual([VALUE_CAP, LIST_CAP, VALUE_CAP]);
    expect(found.map(({ field, fix }) => [field, fix !== undefined])).toEqual([
      ['a', false],
      ['c', true],
    ]);
  });
});

describe('a change of one field', () => {
  const first = speaking('first', 'a');
  const second = speaking('second', 'b', { reads: ['c'] });
  const third = speaking('third', 'b', { yieldsTo: ['second'] });
  const rules = [first, second, third];

  test.each([
    { changed: ['a'], ran: ['first'] },
    { changed: ['c'], ran: ['second', 'third'] },
    { changed: ['b'], ran: ['second', 'third'] },
    { changed: ['x'], ran: [] },
  ])('$changed runs $ran', ({ changed, ran }) => {
    expect(rulesReading(changed, rules).map(({ id }) => id)).toEqual(ran);
  });

  test('keeps the findings of the rules that did not run, in the order of the registry', () => {
    const before = runRules(valuesOf({ a: '1', b: '2' }), { today, rules });
    const now = valuesOf({ a: '1', b: '3' });
    const after = updateFindings(before, now, { today, rules, changed: ['b'] });
    expect(after).toEqual(runRules(now, { today, rules }));
    expect(after[0]).toBe(before[0]);
  });
});
