import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

/** Made from the tree, or about sources: what they name is held elsewhere. */
const MADE = ['docs/coverage.md', 'docs/sources.md'];
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...['docs', 'store'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
].filter((page) => !MADE.includes(page));

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);
/** Said of other programs, or no words of a screen. */
const NOT_OURS = new Set([
  'Developer mode',
  'Load Temporary Add-on',
  'Load unpacked',
  'Report a vulnerability',
  'which province is this address in?',
]);
const WORDS = ['locales', 'lib', 'components']
  .flatMap((folder) => FILES.filter((file) => file.startsWith(`${folder}/`)))
  .filter((file) => /\.(?:tsx?|json|yml)$/.test(file) && existsSync(file))
  .map((file) => readFileSync(file, 'utf8').toLowerCase())
  .join('\n');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, named = '']) => named);

describe.each(PAGES)('%s names what is there', (page) => {
  const text = readFileSync(page, 'utf8');

  test('commands', () => {
    expect(all(text, /npm run ([\w:-]+)/g).filter((name) => !SCRIPTS.includes(name))).toEqual([]);
  });

  test('files and folders', () => {
    const paths = all(
      text,
      /`((?:lib|components|entrypoints|scripts|test|docs|store|public|locales)\/[\w./-]+)`/g,
    );
    const missing = paths.filter(
      // ROOM and FILE stand for any.
      (path) => !/[A-Z]{4}/.test(path) && !FILES.some((file) => file.startsWith(path)),
    );
    expect(missing).toEqual([]);
  });

  test('tests in the browser', () => {
    const specs = all(text, /`(\d\d-[a-z-]+)`/g);
    expect(specs.filter((name) => !FILES.includes(`test/e2e/${name}.spec.ts`))).toEqual([]);
  });

  test('other pages', () => {
    const links = all(text, /\]\((?!https:)([^)#]+)/g).map((link) => join(dirname(page), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test('words of the screens', () => {
    const quoted = all(text, /“([^”\p{Script=Han}]{3,60})”/gu)
      .map((words) => words.replace(/[.,…]+$/u, ''))
      .filter((words) => !NOT_OURS.has(words));
    expect(quoted.filter((words) => !WORDS.includes(words.toLowerCase()))).toEqual([]);
  });
});
