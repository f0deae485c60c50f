/**
 * Prints what the built extension costs on the generated filing pages beside nothing at all, an empty content script,
 * and one that computes the name of every field: all in one run, in turns, on one machine. With `--write` the table
 * goes into docs/performance.md.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';

import { openedBy } from './overlay/measure.mjs';
import { tableOf, writeBetween } from './peers/docs-table.mjs';
import { EMPTY, extensionOf, peerScript, weight } from './peers/extensions.mjs';
import { inTurns } from './peers/in-turns.mjs';
import { median } from './recognition/figures.mjs';

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const BLOCKS = [1, 10, 50];
const ROUNDS = 5;
const OURS = ['content-scripts/filing.js', 'overlay.js', 'words.js', 'rules.js'];

const NOTHING = 'no extension';
const NAMES = 'names of all fields (dom-accessibility-api)';
const made = {
  [NOTHING]: await extensionOf('none'),
  'empty content script': await extensionOf('empty', EMPTY),
  [NAMES]: await extensionOf('names', await peerScript()),
};
const extensions = { ...made, 'Beian Lens': EXTENSION };
const sizes = {};
for (const [name, folder] of Object.entries(extensions)) {
  const scripts = folder === EXTENSION ? OURS : ['script.js'];
  sizes[name] = name === NOTHING ? 0 : await weight(scripts.map((file) => join(folder, file)));
}
const figures = await inTurns(extensions, Object.values(made), ROUNDS, async (name, open) => {
  const measured = [];
  for (const blocks of BLOCKS)
    measured.push({
      name,
      blocks,
      ...(await open(blocks, 1, (page) => openedBy(page, name !== NOTHING))),
    });
  return measured;
});

const HEAD = [
  'website blocks',
  'with',
  'script, ms',
  'first note, ms',
  'page as a whole, ms',
  'memory, MB',
  'scripts, kB gzip',
];
const rows = BLOCKS.flatMap((blocks) =>
  Object.keys(extensions).map((name) => {
    const of = (key) =>
      median(
        figures
          .filter((each) => each.name === name && each.blocks === blocks)
          .map((each) => each[key]),
      );
    const has = name !== NOTHING;
    return [
      blocks,
      name,
      has ? of('script').toFixed(0) : '–',
      has ? of('firstNote').toFixed(0) : '–',
      of('tasks').toFixed(0),
      (of('heap') / 1e6).toFixed(1),
      has ? (sizes[name] / 1000).toFixed(1) : '–',
    ];
  }),
);
const table = tableOf(HEAD, rows, [1]);
console.log(table);

if (process.argv.includes('--write')) {
  const said = `Medians of ${ROUNDS} rounds in turns, ${cpus().length} cores, Node ${process.version}.`;
  await writeBetween('peers', `${said}\n\n${table}`);
}
