import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import data from '@/lib/rules/data/facts.json';
import { rules } from '@/lib/rules/registry';
import { englishOf } from '@/scripts/english/files';
import phrases from './coverage-phrases.json';

interface Row {
  id: string;
  fact: string;
  shown: string[];
  held: string[];
  open: string;
}

/** Fact → file → the words in it that tell the fact to a person. */
const PHRASES: Record<string, Record<string, string[]>> = phrases;

/** Rules beside a fact: each checks a value of which the fact speaks, and its messages do not tell the fact. */
const CHECKS_WITHOUT_TELLING = new Set(['filing-password']);

const HELP = 'docs/help.md';
const help = readFileSync(HELP, 'utf8');

const rows: Row[] = readFileSync('docs/coverage.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| S\d{3} \|/.test(line))
  .map((line) => {
    const [id = '', , fact = '', shown = '', held = '', open = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { id, fact, shown: filesIn(shown), held: filesIn(held), open };
  });

function filesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
}

/** What a file says, on one line and without the comments, which nobody reads who uses the extension. */
function saidIn(file: string): string {
  let said = read.get(file);
  if (said === undefined) {
    const english = englishOf(file);
    const text =
      readFileSync(file, 'utf8') + (existsSync(english) ? readFileSync(english, 'utf8') : '');
    said = onOneLine(file.endsWith('.ts') ? text.replaceAll(/\/\*[\s\S]*?\*\//g, '') : text);
    read.set(file, said);
  }
  return said;
}

const read = new Map<string, string>();

/** On one line; how the code calls a value that stands in a sentence tells nobody anything. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/\$\{[\w.?]+\}/g, '${}');
}

test('has every fact once, in its words', () => {
  expect(rows.map(({ id, fact }) => ({ id, fact }))).toEqual(
    data.facts.map(({ id, fact }) => ({ id, fact })),
  );
  expect(rows.map(({ id }) => id)).toEqual(
    Array.from({ length: 229 }, (_, at) => `S${String(at + 1).padStart(3, '0')}`),
  );
});

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, { shown, held, open }) => {
  test('is shown by files and held by tests that exist, or says what is open', () => {
    if (open === '') expect(shown).not.toEqual([]);
    for (const file of [...shown, ...held]) expect(existsSync(file), file).toBe(true);
    if (shown.length > 0) expect(held).not.toEqual([]);
    for (const file of held) expect(file).toMatch(/^test\//);
  });

  test('stands in the words of every file that is named', () => {
    const told = PHRASES[id] ?? {};
    expect(Object.keys(told).toSorted()).toEqual(shown.toSorted());
    for (const [file, words] of Object.entries(told)) {
      expect(words, file).not.toEqual([]);
      for (const phrase of words) {
        expect(phrase.length, phrase).toBeGreaterThan(10);
        expect(saidIn(file).includes(onOneLine(phrase)), `${file} says: ${phrase}`).toBe(true);
      }
    }
    if (HELP in told) expect(told[HELP]?.every((phrase) => phrase.endsWith(`[${id}]`))).toBe(true);
  });

  test('names rules of the registry, and the help page that carries its id', () => {
    for (const [, rule = ''] of shown.map(
      (file) => /^lib\/rules\/([a-z-]+)\.ts$/.exec(file) ?? [],
    )) {
      if (rule !== '') expect(rules.map((one) => one.id)).toContain(rule);
    }
    expect(shown.includes(HELP)).toBe(help.includes(`[${id}]`));
  });
});

test('every rule that founding documents stand behind is named', () => {
  const named = new Set(rows.flatMap(({ shown }) => shown));
  const founded = rules.filter(({ source }) => [source].flat().some((id) => id.startsWith('seed')));
  expect(
    founded
      .map(({ id }) => id)
      .filter((id) => !named.has(`lib/rules/${id}.ts`) && !CHECKS_WITHOUT_TELLING.has(id)),
  ).toEqual([]);
});
