/**
 * The main job on the local filing pages: a whole first filing with a fictitious profile. With a display the browser
 * stays open to explore; without one a table and screenshots are all there is to see.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startSession } from './demo/session.mjs';
import { FILINGS } from './demo/steps.mjs';
import { walk } from './demo/walk.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(project, 'demo-output');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

for (const script of ['build', 'replica:build']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: project,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
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
