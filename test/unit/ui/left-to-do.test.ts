import { describe, expect, test } from 'vitest';

import { leftToDo, missingDocuments, otherEmpty } from '@/components/panel/left-to-do';
import type { FieldState } from '@/lib/autofill/types';
import type { FrameState } from '@/lib/messaging';
import type { Finding, Severity } from '@/lib/rules/types';

const field = (key: string, value = ''): FieldState => ({
  id: key,
  key,
  index: 0,
  labelText: '',
  control: 'text',
  value,
  held: [value],
  parts: 1,
  options: null,
  obstacle: null,
  certain: true,
  required: true,
});

const finding = (about: string, severity: Severity): Finding => ({
  rule: `about-${about}`,
  field: about,
  index: 0,
  severity,
  message: `Something about ${about}.`,
  source: [],
});

const frame = (fields: FieldState[], findings: Finding[]): FrameState => ({
  frame: 'top',
  top: true,
  url: 'https://beian.aliyun.com/',
  system: 'aliyun',
  step: null,
  fields,
  findings,
  statuses: [],
  repairs: [],
  submitted: false,
  unexplained: [],
  next: null,
  canUndo: false,
  translated: false,
  blocks: null,
  pointing: null,
  bindings: [],
});

const told = (fields: FieldState[], findings: Finding[]) =>
  leftToDo([frame(fields, findings)], (key) => key).map(({ name, severity, message }) =>
    `${severity} ${name} ${message}`.trim(),
  );

const others = (fields: FieldState[], willFill: string[] = []): number => {
  const frames = [frame(fields, [])];
  const fills = new Set(willFill);
  return otherEmpty(
    frames,
    leftToDo(frames, (key) => key, fills),
    fills,
  );
};
describe('what is left to do', () => {
  test('is told by severity: an error, a warning, what is empty, information', () => {
    expect(
      told(
        [field('a', '1'), field('b'), field('c', '1'), field('d', '1')],
        [finding('a', 'info'), finding('c', 'error'), finding('d', 'warning')],
      ),
    ).toEqual([
      'error c Something about c.',
      'warning d Something about d.',
      'empty b',
      'info a Something about a.',
    ]);
  });

  test('names an empty field once, with what a finding says of it', () => {
    expect(told([field('a'), field('b')], [finding('a', 'info'), finding('b', 'warning')])).toEqual(
      ['warning b Something about b.', 'empty a Something about a.'],
    );
  });

  test('is without what the next press fills, though not without what is wrong there', () => {
    const items = leftToDo(
      [frame([field('a'), field('b'), field('c')], [finding('b', 'error')])],
      (key) => key,
      new Set(['top/a', 'top/b']),
    );
    expect(items.map(({ name, severity }) => `${severity} ${name}`)).toEqual([
      'error b',
      'empty c',
    ]);
  });

  test.each([
    ['a value in a table', { control: 'read-only' }, true],
    ['a box that cannot be typed into', { obstacle: 'read-only' }, true],
    ['a box', {}, false],
  ] as const)('says of %s whether it is changed on another step', (_, part, expected) => {
    const frames = [frame([{ ...field('a', '1'), ...part }], [finding('a', 'error')])];
    expect(leftToDo(frames, (key) => key)).toMatchObject([{ isOnlyShown: expected }]);
  });

  test.each([
    ['a code that only the person can type', { obstacle: 'needs-person' }, ['empty b']],
    ['a box that lies below a bar', { obstacle: 'covered' }, ['empty b']],
    ['a box that the page opens later', { obstacle: 'disabled' }, []],
    ['a box that the page does not demand', { required: false }, []],
  ] as const)('of %s', (_, part, expected) => {
    expect(told([field('a', '1'), { ...field('b'), ...part }], [])).toEqual(expected);
  });
});

describe('what else holds nothing', () => {
  const optional = { ...field('c'), required: false };

  test('is counted, whether the page does not demand it or it is not certain what it asks', () => {
    expect(others([field('a', '1'), optional, { ...field('d'), certain: false }])).toBe(2);
  });

  test('is neither what is named, nor what the next press fills, nor what cannot be entered', () => {
    expect(others([field('b'), optional], ['top/c'])).toBe(0);
    expect(
      others([
        { ...optional, obstacle: 'read-only' },
        { ...optional, obstacle: 'hidden' },
      ]),
    ).toBe(0);
    expect(
      others([
        { ...optional, beside: ['lake.example'] },
        { ...optional, value: '1' },
      ]),
    ).toBe(0);
  });
});

test('pictures that the profile does not have are counted, not what is there or comes with the press', () => {
  const upload = (key: string, value = ''): FieldState => ({
    ...field(key, value),
    control: 'upload',
  });
  const fields = [upload('a'), upload('b'), upload('c'), upload('d', 'statement.jpg'), field('e')];
  expect(missingDocuments([frame(fields, [])], new Set(['b']), new Set(['top/c']))).toBe(1);
});
