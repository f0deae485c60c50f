/**
 * Takes the guards out one by one; for each, the test that is named for it has to fail. `npm run mutants [name …]`. Those
 * whose test needs a browser are taken out of the file itself, which is put back at once.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { startTool } from '../../scripts/start.mjs';
import { browserMutants } from './in-browser.mjs';
import { mutants } from './mutants.mjs';

const asked = process.argv.slice(2);
const isAsked = ({ name }) => asked.length === 0 || asked.includes(name);
const survived = [];
let ran = 0;

/** @param {string} name @param {string[]} given @param {NodeJS.ProcessEnv} [env] */
const run = (name, given, env = {}) =>
  startTool(name, given, { stdio: 'pipe', encoding: 'utf8', env: { ...process.env, ...env } });

/** Whether a test failed, as opposed to a run that could not begin. */
const hasFailed = ({ status, stdout }) => status !== 0 && /\d+ failed/.test(stdout);

function judge({ name, point, guard, file }, isKilled) {
  ran++;
  const stands = readFileSync(file, 'utf8').split(guard).length === 2;
  if (!stands || !isKilled()) survived.push(name);
  const verdict = !stands ? '?       ' : survived.includes(name) ? 'SURVIVED' : 'killed  ';
  console.log(`${verdict} ${String(point).padStart(2)} ${name}`);
}

function isKilledInNode({ name, test }) {
  const config = ['--config', 'test/mutants/vitest.config.ts', '--reporter=dot', '--bail=1'];
  const files = test.map((file) => `test/unit/${file}`);
  return hasFailed(run('vitest', ['run', ...config, ...files], { BEIAN_LENS_MUTANT: name }));
}

function isKilledInBrowser({ file, guard, without, spec, title, isBuilt }) {
  const text = readFileSync(file, 'utf8');
  const putBack = () => writeFileSync(file, text);
  process.once('exit', putBack);
  try {
    writeFileSync(
      file,
      text.replace(guard, () => without),
    );
    if (isBuilt && run('wxt', ['build']).status !== 0) throw new Error(`${file} does not build.`);
    const only = [`test/${spec}`, '-g', escaped(title), '--reporter=line'];
    return hasFailed(run('@playwright/test', ['test', ...only]));
  } finally {
    putBack();
    process.off('exit', putBack);
  }
}

const escaped = (text) => text.replaceAll(/[()[\]{}.?*+^$|\\]/g, String.raw`\$&`);

for (const mutant of mutants.filter(isAsked)) judge(mutant, () => isKilledInNode(mutant));
const inBrowser = browserMutants.filter(isAsked);
for (const mutant of inBrowser) judge(mutant, () => isKilledInBrowser(mutant));
if (inBrowser.some(({ isBuilt }) => isBuilt)) run('wxt', ['build']);

console.log(`\n${ran - survived.length} of ${ran} killed`);
process.exit(survived.length > 0 ? 1 : 0);
