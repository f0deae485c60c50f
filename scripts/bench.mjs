/** Runs every bench and lets each print its own table; the figures of one run are to be compared with each other only. */
import { readdirSync } from 'node:fs';

import { startNode, startTool } from './start.mjs';

const scripts = readdirSync('test/bench').filter((file) => file.endsWith('.mjs'));
let { status } = startTool('wxt', ['build']);
status ||= startTool('vitest', ['bench', '--run']).status;
for (const script of scripts) status ||= startNode([`test/bench/${script}`]).status;
process.exit(status ?? 1);
