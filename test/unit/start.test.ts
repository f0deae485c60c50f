import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, expect, test, vi } from 'vitest';

import { ended, startNode, startNpm, startTool } from '@/scripts/start.mjs';

const PIPED = { stdio: 'pipe', encoding: 'utf8' } as const;
const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder such as Windows gives to “Anna & Bert”. */
function folderWithSpaces(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'beian-lens-start-')), 'Anna & Bert (two)');
  mkdirSync(folder);
  folders.push(folder);
  return folder;
}

test('what a script is given arrives as it was given, also where a shell would read it', () => {
  const folder = folderWithSpaces();
  const given = ['two words', '"quoted"', '$HOME', '%PATH%', '*', 'a&b', '中文', ''];
  writeFileSync(join(folder, 'say.cjs'), 'console.log(JSON.stringify(process.argv.slice(2)))');
  const run = startNode([join(folder, 'say.cjs'), ...given], PIPED);
  expect(JSON.parse(run.stdout)).toEqual(given);
});

test.each([
  ['wxt', ['--version']],
  ['vitest', ['--version']],
  ['@playwright/test', ['--version']],
  ['oxlint', ['--version']],
])('%s starts without a shell', (tool, args) => {
  const { status, stdout } = startTool(tool, args, PIPED);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/\d+\.\d+\.\d+/)]);
});

test.each([
  ['the npm that runs the script', process.env.npm_execpath ?? ''],
  ['the npm beside Node, where something else runs the script', '/nowhere/yarn.js'],
])('%s is started', (_case, running) => {
  vi.stubEnv('npm_execpath', running);
  const { status, stdout } = startNpm(['--version'], { ...PIPED, cwd: folderWithSpaces() });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
});

test('what does not end well is told', () => {
  expect(() => ended(startNode(['-e', 'process.exit(3)']))).toThrow('It ended with 3');
  expect(() => ended({ status: null, signal: 'SIGTERM' })).toThrow('It ended with SIGTERM');
  expect(() => ended(startNode(['-e', '']))).not.toThrow();
});

const scripts = ['scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?[jt]s$/u.test(file) && !/\b(?:node_modules|dist)\b/u.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

test('nothing else starts npm or a package’s program, which on Windows is no program but a script of its shell', () => {
  const direct =
    /\b(?:spawn|spawnSync|execFile|execFileSync)\(\s*(?:'(?:npx?|node)'|[^)]*\.bin\b)/u;
  const shell = /\bshell:|\bexecSync\(|\/bin\/(?:ba)?sh\b/u;
  const found = scripts.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return file !== 'test/unit/start.test.ts' && (direct.test(text) || shell.test(text));
  });
  expect(found).toEqual([]);
});
