import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'beian-lens-new-'));
  for (const path of [
    'lib/forms/types.ts',
    'lib/forms/control-kinds.ts',
    'lib/forms/data/sections',
    'lib/forms/english/sections',
    'lib/systems/hosts.ts',
    'lib/rules/website-name.ts',
  ])
    cpSync(path, join(house, path), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true }));

function make(...args: string[]): { status: number | null; told: string } {
  const run = spawnSync(process.execPath, [resolve('scripts/new.mjs'), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status: run.status, told: run.stdout + run.stderr };
}
const text = (path: string): string => readFileSync(join(house, path), 'utf8');

it.each([
  ['rule', 'lake-name', 'lib/rules/lake-name.ts', "id: 'lake-name'"],
  ['rule', 'lake-name', 'lib/rules/english/lake-name.ts', 'export const title'],
  ['rule', 'lake-name', 'lib/rules/examples/lake-name.ts', 'RuleExamples'],
  ['rule', 'lake-name', 'test/unit/rules/tables/lake-name.ts', 'Cases'],
  ['field', 'website.lake', 'lib/forms/data/sections/website.json', '"key": "website.lake"'],
  ['field', 'website.lake', 'lib/forms/english/sections/website.json', '"website.lake": {'],
  ['system', 'lake-cloud', 'lib/systems/lake-cloud.ts', "id: 'lake-cloud'"],
  ['system', 'lake-cloud', 'lib/forms/types.ts', "  'lake-cloud',\n] as const"],
  ['control', 'lake-picker', 'lib/page/controls/adapters/lake-picker.ts', 'const lakePicker'],
  ['control', 'lake-picker', 'lib/forms/control-kinds.ts', "  'lake-picker',\n  'read-only'"],
  ['library', 'lake', 'lib/page/libraries/lake.ts', "id: 'lake'"],
])('of %s %s writes %s and says so', (kind, name, path, part) => {
  const { status, told } = make(kind, name);
  expect(told).toContain(path);
  expect(told).toContain('Left to write');
  expect(status).toBe(0);
  expect(text(path)).toContain(part);
  if (path.endsWith('.json')) expect(() => JSON.parse(text(path))).not.toThrow();
});

it.each([
  ['thing', 'lake', 'What is new?'],
  ['constructor', 'lake', 'What is new?'],
  ['rule', '../lake', 'is no name for a rule'],
  ['rule', 'Lake', 'is no name for a rule'],
  ['field', 'lake', 'is no name for a field'],
  ['field', 'lake.name', 'There is no lib/forms/data/sections/lake.json'],
  ['field', 'website.name', 'stands in lib/forms/data/sections/website.json already'],
  ['rule', 'website-name', 'lib/rules/website-name.ts is there already'],
  ['control', 'checkbox', 'stands in lib/forms/control-kinds.ts already'],
  ['system', 'miit', 'stands in lib/forms/types.ts already'],
])('refuses %s %s and writes nothing', (kind, name, why) => {
  const before = text('lib/forms/types.ts');
  const { status, told } = make(kind, name);
  expect(told).toContain(why);
  expect(status).toBe(1);
  expect(text('lib/forms/types.ts')).toBe(before);
  expect(existsSync(join(house, `lib/rules/examples/${name}.ts`))).toBe(false);
});
