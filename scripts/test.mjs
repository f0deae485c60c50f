/** Runs every test, unit and end to end, and closes with one line that counts both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';

import { startNpm, startTool } from './start.mjs';

const results = 'test-results/summary';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

/** Runs one program with its output on show; a step that fails does not keep the next from running. */
function step(title, run) {
  console.log(`\n== ${title}`);
  if (run().status !== 0) broken = true;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

// What comes from the network, and builds that keep one core busy, take their time beside the check and the unit tests. It
// is told afterwards, so it writes into a file.
const preparedFile = `${results}/prepared.log`;
const told = openSync(preparedFile, 'w');
const preparing = spawn(process.execPath, ['scripts/prepare-tests.mjs'], {
  stdio: ['ignore', told, told],
});
const prepared = once(preparing, 'exit');

step('Check: lint, format, types', () => startNpm(['run', '--silent', 'check']));

const unitFile = `${results}/unit.json`;
step('Unit tests', () =>
  startTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ]),
);
const unit = read(unitFile);
total.passed += unit?.numPassedTests ?? 0;
total.failed += unit ? unit.numFailedTests : 1;
total.skipped += unit?.numPendingTests ?? 0;

step('Build for Firefox', () => startTool('wxt', ['build', '-b', 'firefox', '--mv3']));
step('Build for Chromium', () => startTool('wxt', ['build']));

const [status] = await prepared;
console.log(readFileSync(preparedFile, 'utf8'));
if (status !== 0) broken = true;

const e2eFile = `${results}/e2e.json`;
step('End-to-end tests', () =>
  startTool('@playwright/test', ['test', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile },
  }),
);
const e2e = read(e2eFile);
total.passed += e2e ? e2e.stats.expected + e2e.stats.flaky : 0;
total.failed += e2e ? e2e.stats.unexpected : 1;
if (e2e?.stats.flaky) console.log(`\n${e2e.stats.flaky} passed at a second try only: see above.`);
total.skipped += e2e?.stats.skipped ?? 0;

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || total.failed > 0 ? 1 : 0);
