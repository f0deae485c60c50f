import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import data from '@/lib/rules/data/facts.json';
import { rules } from '@/lib/rules/registry';

interface Row {
  id: string;
  fact: string;
  shown: string[];
  held: string[];
  open: string;
}

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
  expect(founded.filter(({ id }) => !named.has(`lib/rules/${id}.ts`))).toEqual([]);
});
