/** Runs every bench and lets each print its own table; the figures of one run are to be compared with each other only. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

const scripts = readdirSync('test/bench').filter((file) => file.endsWith('.mjs'));
let status = run('npm', ['run', '--silent', 'build']);
status ||= run('npx', ['--no-install', 'vitest', 'bench', '--run']);
for (const script of scripts) status ||= run('node', [`test/bench/${script}`]);
process.exit(status);
