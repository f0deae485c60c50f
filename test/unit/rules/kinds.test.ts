import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { runRules } from '@/lib/rules/run';
import type { Finding } from '@/lib/rules/types';
import { TODAY, valuesOf, type Form } from './rule-cases';

/**
 * Kinds of input, many of each: what all rules together say at a field (`*`: at any). `says` has to stand in one of the
 * findings, `never says` in none; a severity is that of the gravest finding that says it.
 */
const [, ...rows] = readFileSync('test/unit/rules/kinds.tsv', 'utf8').trimEnd().split('\n');

const GRAVITY = ['none', 'info', 'warning', 'error'];
/** The grades that fit a word of the table. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'not-error': ['none', 'info', 'warning'],
  'warning-or-error': ['warning', 'error'],
};

const parts = (cell = '') => cell.split('|').filter((part) => part !== '');

const textOf = ({ message, fix, suggestions = [] }: Finding) =>
  [message, fix?.label ?? '', ...suggestions.map(({ zh }) => zh)].join('\n').toLowerCase();

test.each(rows)('%s', (row) => {
  const [, field = '', severity = '', form = '{}', says, neverSays] = row.split('\t');
  const [key, index = '0'] = field.split('#');
  const found = runRules(valuesOf(JSON.parse(form) as Form), { today: TODAY }).filter(
    (one) => field === '*' || (one.field === key && one.index === Number(index)),
  );
  for (const part of parts(neverSays)) {
    expect(found.map(textOf).join('\n')).not.toContain(part.toLowerCase());
  }
  const saying =
    severity === 'not-error'
      ? found
      : found.filter((one) =>
          parts(says).every((part) => textOf(one).includes(part.toLowerCase())),
        );
  const gravest = saying
    .map((one) => one.severity as string)
    .toSorted((one, other) => GRAVITY.indexOf(other) - GRAVITY.indexOf(one))[0];
  expect(ALLOWED[severity] ?? [severity], found.map(({ message }) => message).join('\n')).toContain(
    gravest ?? 'none',
  );
});
