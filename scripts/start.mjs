import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = dirname(import.meta.dirname);
/** Where npm lies beside Node: on Windows, and elsewhere. */
const BESIDE_NODE = ['node_modules', '../lib/node_modules'];

/**
 * Runs a program of a package with the Node that runs already. No shell and no `.cmd` is asked, so that it starts on
 * Windows as elsewhere, and an argument with spaces in it arrives as it was given.
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options] output is shown if they do not say otherwise
 */
export function startTool(name, args, options) {
  return startNode([programOf(name), ...args], options);
}

/** Runs npm in the same way: the one that runs this script, else the one that came with Node, else the system's. */
export function startNpm(args, options) {
  const program = npmProgram();
  return program ? startNode([program, ...args], options) : start('npm', args, options);
}

/** Runs a script of ours. */
export function startNode(args, options) {
  return start(process.execPath, args, options);
}

function start(program, args, options) {
  const { error, ...run } = spawnSync(program, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  return run;
}

/** For what cannot go on without: throws when the program did not end well. */
export function ended({ status, signal }) {
  if (status !== 0) throw new Error(`It ended with ${signal ?? status}: see above.`);
}

function programOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [program] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return join(folder, program);
}

function npmProgram() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) return running;
  return BESIDE_NODE.map((folder) =>
    join(dirname(process.execPath), folder, 'npm/bin/npm-cli.js'),
  ).find((program) => existsSync(program));
}
