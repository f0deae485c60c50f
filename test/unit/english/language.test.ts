import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { runnerImport } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { inLanguage, readIn } from '@/scripts/english/in-language';
import { inlineEnglish } from '@/scripts/english/inline';
import { languageIn, nobodys } from '@/scripts/english/language';

import type * as lists from './every-checklist';
import { everyChecklist } from './every-checklist';
import type * as findings from './every-finding';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beian-lens-language-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const root = resolve('.');

test('a folder with the files of another language is the language, and English where it has none', () => {
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, 'rules/credit-code.ts'), "export const title = 'Ein Code';");
  mkdirSync(join(folder, 'forms'));
  writeFileSync(join(folder, 'forms/headings.json'), '{"主体信息":{"en":"Über den Betreiber"}}');
  writeFileSync(join(folder, 'data.json'), '{"Entity type":"Art des Betreibers"}');
  writeFileSync(join(folder, 'messages.json'), '{"popup_fill":{"message":"Ausfüllen"}}');
  writeFileSync(join(folder, 'help.md'), '# Hilfe');
  const language = languageIn(folder);
  expect(language.page('docs/help.md', '# Help')).toBe('# Hilfe');
  expect(language.page('docs/other.md', '# Other')).toBe('# Other');
  const read = readIn(root, language);
  expect(read(join(root, 'lib/rules/english/credit-code.ts'))).toContain('Ein Code');
  expect(read(join(root, 'lib/rules/english/passport.ts'))).toContain('passport');
  const english = { 主体信息: { en: 'About', comment: 'Newer' }, 负责人: { en: 'Leader' } };
  expect(language.table('lib/forms/english/headings.json', english)).toEqual({
    ...english,
    主体信息: { en: 'Über den Betreiber', comment: 'Newer' },
  });
  expect(language.table('lib/forms/english/glossary.json', english)).toEqual(english);
  expect(language.text('Entity type')).toBe('Art des Betreibers');
  expect(language.text('Entity')).toBe('Entity');
  expect(language.screen('popup_fill', 'Fill')).toBe('Ausfüllen');
  expect(language.screen('popup_undo', 'Undo')).toBe('Undo');
});

/** A file of this folder in the language that nobody speaks. */
async function inNobodys<Exported>(file: string): Promise<Exported> {
  const { module } = await runnerImport<Exported>(`test/unit/english/${file}`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [inLanguage(root, nobodys), inlineEnglish(readIn(root, nobodys))],
  });
  return module;
}

test('checklists ask for the same in every language', async () => {
  const module = await inNobodys<typeof lists>('every-checklist.ts');
  expect(everyChecklist.length).toBeGreaterThan(20_000);
  const here = new Set(everyChecklist);
  const there = new Set(module.everyChecklist);
  expect([...here].filter((item) => !there.has(item))).toEqual([]);
  expect([...there].filter((item) => !here.has(item))).toEqual([]);
});

test('in the language that nobody speaks no finding holds English', async () => {
  const module = await inNobodys<typeof findings>('every-finding.ts');
  expect(module.everyFinding.length).toBeGreaterThan(200);
  const english = module.everyFinding.filter((text) =>
    /[a-z]*[aeiou][a-z]+ [a-z]*[aeiou][a-z]/.test(text.replaceAll(/“[^”]*”/gu, '')),
  );
  expect(english).toEqual([]);
});

describe('texts in the language that nobody speaks', () => {
  test.each([
    ["export const one = 'Leave it.';", "export const one = '[Léávé ít.·····]';".length],
    ["export const one = 'a\\nb';", 0],
  ])('%s', (code) => {
    const said = nobodys.file('lib/rules/english/one.ts', code);
    expect(said).not.toMatch(/[aeiou](?=[^=]*';)/);
    expect(said).not.toContain('\\ñ');
  });

  test('a sentence stands in brackets once, and its values stay', () => {
    const code = "export const one = (a: string) => `Name ${a === 'b' ? `so ${a}` : 'none'} here`;";
    expect(nobodys.file('lib/rules/english/one.ts', code)).toBe(
      "export const one = (a: string) => `[Ñámé ${a === 'b' ? `šó ${a}` : 'ñóñé'} héré···]`;",
    );
  });

  test('screens keep the name of the extension', () => {
    expect(nobodys.screen('extName', 'Beian Lens')).toBe('Beian Lens');
    expect(nobodys.screen('popup_fill', 'Fill')).not.toBe('Fill');
  });
});
