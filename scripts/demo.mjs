/**
 * The main job on the local filing pages: a whole first filing with a fictitious profile. With a display the browser
 * stays open to explore; without one a table and screenshots are all there is to see.
 */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildReplica } from '../test/replica/build.mjs';
import { startSession } from './demo/session.mjs';
import { FILINGS } from './demo/steps.mjs';
import { walk } from './demo/walk.mjs';
import { ended, startTool } from './start.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(project, 'demo-output');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

ended(startTool('wxt', ['build'], { cwd: project }));
await buildReplica();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const session = await startSession({
  extension: join(project, '.output/chrome-mv3'),
  headless: !hasDisplay,
});
const rows = [];
for (const filing of FILINGS) rows.push(...(await walk(session.context, filing, folder)));
console.table(rows);
console.log(`Screenshots: ${folder}`);

if (hasDisplay) {
  console.log('The browser stays open for you to explore. Close it to end.');
  await new Promise((resolve) => session.context.once('close', resolve));
}
await session.end();
