/**
 * Prints how choices, hints and labels are read, labels per family of the replica and per kind of markup; with `--leave-one-out` per system, on
 * its pages and on generated forms, as if nobody had ever written down the wordings that it has.
 */
import { startTool } from './start.mjs';

const run = (tool, args, env = {}) =>
  startTool(tool, args, { env: { ...process.env, ...env } }).status ?? 1;

const REPORTER = ['--reporter', './test/e2e/support/recognition-reporter.ts'];
const leaveOneOut = process.argv.includes('--leave-one-out');

const status = leaveOneOut
  ? run('vitest', ['run', 'test/unit/page/leave-one-out.test.ts', '--reporter=dot'], {
      LEAVE_ONE_OUT: '1',
    }) | run('@playwright/test', ['test', '20-recognition', ...REPORTER], { LEAVE_ONE_OUT: '1' })
  : run('vitest', ['run', 'test/unit/page/choices-and-hints.test.ts', '--reporter=dot'], {
      PRINT_CHOICES: '1',
    }) | run('@playwright/test', ['test', '20-recognition', '23-markup', ...REPORTER]);
process.exit(status);
