/** Has everything there that end-to-end tests open beside the extension: browsers, the replica, the gallery. */
import { startNode } from './start.mjs';

const STEPS = {
  'Find a browser': 'scripts/ensure-browser.mjs',
  'Find a Firefox': 'scripts/ensure-firefox.mjs',
  'Build the replica': 'test/replica/build.mjs',
  'Build the gallery of component libraries': 'test/gallery/build.mjs',
};

for (const [title, script] of Object.entries(STEPS)) {
  console.log(`\n== ${title}`);
  if (startNode([script]).status !== 0) process.exitCode = 1;
}
