/**
 * Prints what opening a filing step and adding one block to it cost the page's own thread, with no extension, with an
 * empty content script, with one of the weight of ours of which nothing runs, and with ours: of which running script,
 * compiling it, style, layout, and the rest, which is mostly drawing. Processor's time as the browser traces it, in
 * turns within one run, so that a busy machine does not count; and how long a person waits from the block to its notes.
 * With `--write` the table goes into docs/performance.md.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { openUntilNote } from './overlay/measure.mjs';
import { threadTime } from './overlay/thread-time.mjs';
import { tableOf, writeBetween } from './peers/docs-table.mjs';
import { EMPTY, extensionOf } from './peers/extensions.mjs';
import { inTurns } from './peers/in-turns.mjs';
import { median } from './recognition/figures.mjs';

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = process.env.EXTENSION ?? join(ROOT, '.output/chrome-mv3');
const BLOCKS = [1, 200];
const ROUNDS = 2;
const ADDITIONS = 6;
/** With so little work in such a time a page is quiet. */
const QUIET = { ms: 400, work: 3 };

const overlay = await readFile(join(EXTENSION, 'overlay.js'), 'utf8');
const NOTHING = 'no extension';
const made = {
  [NOTHING]: await extensionOf('none'),
  'empty content script': await extensionOf('empty', EMPTY),
  'one of our weight, not run': await extensionOf('weight', `(() => {${overlay}});${EMPTY}`),
};

/** What a page's thread has done so far, in milliseconds. */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
}

/** Nobody tells when a page has no more to do: that shows by a while in which it does next to nothing. */
async function whenQuiet(session) {
  for (;;) {
    const before = await worked(session);
    await setTimeout(QUIET.ms);
    if ((await worked(session)) - before < QUIET.work) return;
  }
}

/** Runs in the page: adds a block, and keeps when the last note had come and when the last one was set right. */
function addWatched() {
  const begin = performance.now();
  const waited = {};
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') {
        if (target.nodeName === 'BEIAN-LENS-NOTE') waited.settled = performance.now() - begin;
      } else if ([...addedNodes].some(({ nodeName }) => nodeName === 'BEIAN-LENS-NOTE'))
        waited.notes = performance.now() - begin;
  });
  globalThis.stopWatching = () => {
    observer.disconnect();
    return waited;
  };
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  globalThis.addBlock();
}

async function costs({ page, session, url }, putsNotes) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const opening = await threadTime(session, async () => {
    await (putsNotes ? openUntilNote({ page, session, url }) : page.goto(url));
    await whenQuiet(session);
  });
  const additions = [];
  for (let time = 0; time < ADDITIONS; time++) {
    const cost = await threadTime(session, async () => {
      await page.evaluate(addWatched);
      await whenQuiet(session);
    });
    additions.push({ ...cost, ...(await page.evaluate(() => globalThis.stopWatching())) });
  }
  // The first ones still have the browser compile.
  return { opening, additions: additions.slice(2) };
}

const extensions = { ...made, 'Beian Lens': EXTENSION };
const figures = await inTurns(extensions, Object.values(made), ROUNDS, async (name, open) => {
  const opened = (blocks) => open(blocks, 1, (page) => costs(page, name !== NOTHING));
  // What starts the worker is not counted.
  await opened(1);
  const measured = [];
  for (const blocks of BLOCKS) measured.push({ name, blocks, ...(await opened(blocks)) });
  return measured;
});

const HEAD = [
  'website blocks',
  'with',
  'what',
  'all, ms',
  'script, ms',
  'compiling, ms',
  'style, ms',
  'layout, ms',
  'rest, ms',
  'layouts',
  'notes after, ms',
  'in place after, ms',
];
const rows = BLOCKS.flatMap((blocks) =>
  Object.keys(extensions).flatMap((name) => {
    const own = figures.filter((one) => one.name === name && one.blocks === blocks);
    return [
      ['opening', own.map(({ opening }) => opening)],
      ['a block more', own.flatMap(({ additions }) => additions)],
    ].map(([what, measured]) => {
      const of = (part) => median(measured.map((one) => one[part] ?? NaN));
      const times = ['all', 'script', 'compile', 'style', 'layout', 'rest'].map(of);
      const waits = [of('notes'), of('settled')].map((ms) =>
        Number.isNaN(ms) ? '–' : ms.toFixed(0),
      );
      const figuresOf = times.map((ms) => ms.toFixed(ms < 100 ? 1 : 0));
      return [blocks, name, what, ...figuresOf, of('layouts').toFixed(0), ...waits];
    });
  }),
);
const table = tableOf(HEAD, rows, [0, 1, 2]);
console.log(table);

if (process.argv.includes('--write')) await writeBetween('floor', table);
