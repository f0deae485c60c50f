/**
 * Lints the built Firefox extension as the store does and fails on every warning that nobody has explained. The linter is
 * fetched for the run: it is larger than all that it would stand beside.
 */
import { existsSync } from 'node:fs';

import { EXPLAINED } from './lint/explained.mjs';
import { judge } from './lint/judge.mjs';
import { startNpm } from './start.mjs';

const LINTER = 'addons-linter@10.14.0';
const BUILT = '.output/firefox-mv3';

if (!existsSync(`${BUILT}/manifest.json`)) {
  console.error(`There is no ${BUILT}: run “npm run build:firefox” first.`);
  process.exit(1);
}
const { stdout, status } = startNpm(
  ['exec', '--yes', `--package=${LINTER}`, '--', 'addons-linter', '--output', 'json', BUILT],
  { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.trim()) {
  console.error(`${LINTER} said nothing and ended with ${status}.`);
  process.exit(1);
}
const { errors, warnings, notices, summary } = JSON.parse(stdout);
const found = [...errors, ...warnings, ...notices].map(({ _type: type, ...one }) => ({
  type,
  ...one,
}));
const { faults, told } = judge(found, EXPLAINED);
console.log(
  `${LINTER}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`,
);
for (const one of told) console.log(`  explained: ${one}`);
for (const one of faults) console.error(`  ${one}`);
process.exit(faults.length > 0 ? 1 : 0);
