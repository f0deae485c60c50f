import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { buildChecklist } from '@/lib/checklist/checklist';
import { newInput } from '@/lib/checklist/input';
import { PROVINCES } from '@/lib/regions';
import { rules } from '@/lib/rules/registry';
import { EXAMPLES } from '@/lib/rules/reference';
import { runRules } from '@/lib/rules/run';

import { TODAY, valuesOf, type Cases } from '../rules/rule-cases';
import { bareChinese } from './bare-chinese';
import { sentencesIn } from './sentences';

describe('Chinese stands beside English', () => {
  test.each([
    'Choose Jiangsu (江苏省).',
    'The value “公司介绍” is too short.',
    'Press 下一步 (Next).',
    '“护照 (passport)” is the document of a foreigner.',
    'No Chinese at all.',
  ])('in “%s”', (sentence) => {
    expect(bareChinese(sentence)).toEqual([]);
  });

  test.each([
    ['Choose 江苏省.', ['江苏省']],
    ['护照 is the document of a foreigner.', ['护照']],
    ['Press 下一步 (3).', ['下一步']],
  ])('and not in “%s”', (sentence, bare) => {
    expect(bareChinese(sentence)).toEqual(bare);
  });
});

/** Sentence with what is bare in it, so that a failure names both. */
const found = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)].flatMap((sentence) =>
    bareChinese(sentence).length > 0 ? [`${bareChinese(sentence).join(' ')} in: ${sentence}`] : [],
  );

test('in the words of the screens', () => {
  expect(found(readFileSync('locales/en.yml', 'utf8').split('\n'))).toEqual([]);
});

test('in every sentence that stands in the code', () => {
  expect(found(sentencesIn(['lib', 'components', 'entrypoints']))).toEqual([]);
});

const tables = import.meta.glob<Cases>('../rules/tables/*.ts', { eager: true, import: 'default' });

test('in what rules say and offer, by every case that they have', () => {
  const cases = Object.values(tables).flatMap(({ invalid, valid }) => [...invalid, ...valid]);
  const values = [
    ...cases.flatMap(({ form, today }) => (form ? [{ values: valuesOf(form), today }] : [])),
    ...[...EXAMPLES.values()].flatMap(({ refused }) =>
      refused.map(({ form }) => ({ values: valuesOf(form), today: TODAY })),
    ),
  ];
  const findings = values.flatMap((one) =>
    runRules(one.values, { today: one.today ?? TODAY, rules }),
  );
  expect(findings.length).toBeGreaterThan(200);
  expect(
    found(findings.flatMap(({ message, fix }) => [message, ...(fix ? [fix.label] : [])])),
  ).toEqual([]);
});

test('in the checklists of every province', () => {
  const items = PROVINCES.flatMap(({ code }) =>
    (['individual', 'organization'] as const).flatMap((kind) =>
      (['是', '否', undefined] as const).flatMap((answer) =>
        buildChecklist(
          newInput(kind, code, {
            ...(answer && {
              fromElsewhere: answer,
              internationalAccount: answer,
              leaderIsLegalRepresentative: answer,
            }),
          }),
          { today: TODAY },
        ).groups.flatMap((group) => group.items),
      ),
    ),
  );
  expect(
    found(
      items.flatMap(({ text, why, how, when, open }) =>
        [text, why, how, when, open].flatMap((one) => one ?? []),
      ),
    ),
  ).toEqual([]);
});
