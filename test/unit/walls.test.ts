import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'beian-lens-walls-'));
  copyFileSync('.oxlintrc.json', join(house, '.oxlintrc.json'));
});

afterAll(() => rmSync(house, { recursive: true }));

/** Lints one file in a house with the project's own walls; returns what the linter says, empty when it is content. */
function lint(file: string, content: string): string {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const linter = resolve('node_modules/.bin/oxlint');
  const run = spawnSync(linter, ['--deny-warnings', file], { cwd: house, encoding: 'utf8' });
  rmSync(path);
  return run.status === 0 ? '' : run.stdout;
}

const importing = (name: string): string =>
  `import { thing } from '${name}';\n\nexport const used = thing;\n`;

describe('the walls between folders', () => {
  it.each([
    ['lib/forms/a.ts', '@/lib/rules/registry'],
    ['lib/regions/a.ts', '../page/read-page'],
    ['lib/regions/a.ts', 'wxt/browser'],
    ['lib/rules/a.ts', '@/lib/page/read-page'],
    ['lib/rules/a.ts', '../profiles/store'],
    ['lib/rules/a.ts', 'wxt/browser'],
    ['lib/page/a.ts', '@/lib/rules/run'],
    ['lib/page/controls/a.ts', '../../autofill/run'],
    ['lib/page/a.ts', 'wxt/browser'],
    ['lib/profiles/a.ts', '@/lib/page/read-page'],
    ['lib/profiles/a.ts', '@/lib/rules/run'],
    ['lib/profiles/a.ts', '../backup/export'],
    ['lib/papers/a.ts', '@/lib/profiles/store'],
    ['lib/papers/text/a.ts', '@/lib/rules/run'],
    ['lib/papers/a.ts', 'wxt/browser'],
    ['lib/autofill/a.ts', '@/components/ui/button'],
    ['lib/autofill/a.ts', 'react'],
    ['lib/messages.ts', 'react'],
    ['components/ui/a.ts', '@/entrypoints/background'],
  ])('%s may not import %s', (file, imported) => {
    expect(lint(file, importing(imported))).toContain('no-restricted-imports');
  });

  it.each([
    ['lib/rules/a.ts', '@/lib/regions'],
    ['lib/page/a.ts', '@/lib/forms'],
    ['lib/papers/a.ts', '@/lib/identifiers'],
    ['lib/autofill/a.ts', '@/lib/page/types'],
    ['components/ui/a.ts', '@/lib/rules/run'],
    ['entrypoints/a.ts', '@/components/ui/button'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, importing(imported))).toBe('');
  });

  it('keeps the page and the browser out of rules', () => {
    const found = lint('lib/rules/a.ts', 'export const used = document.title;\n');
    expect(found).toContain('no-restricted-globals');
  });
});
