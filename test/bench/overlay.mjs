/**
 * Prints what the built extension costs on a filing step of 1, 10, 50 and 200 website blocks: the time of its scripts,
 * the first note after the document was ready, one block more, and the longest task, at full speed and with the
 * processor slowed down four times, each beside an extension that does nothing but put one element on the page.
 * Compare nothing across runs.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { startReplica } from '../replica/server/index.mjs';
import { costOf, withExtension } from './overlay/measure.mjs';
import { EMPTY, extensionOf } from './peers/extensions.mjs';
import { median, ratio } from './recognition/figures.mjs';

/** Another build, to be compared with this one in turns. */
const EXTENSION = process.env.EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const BLOCKS = [1, 10, 50, 200];
const RATES = [1, 4];
const RUNS = 3;
const ADDITIONS = 5;

const replica = await startReplica({});
const empty = await extensionOf('empty', EMPTY);

/** The medians of some runs of one page. */
async function medians(open, blocks, rate, additions) {
  const runs = [];
  for (let run = 0; run < RUNS; run++)
    runs.push(await open(blocks, rate, (page) => costOf(page, additions)));
  const of = (figure) => median(runs.map(figure));
  return {
    script: of(({ script }) => script),
    firstNote: of(({ firstNote }) => firstNote),
    longest: of(({ longest }) => longest),
    added: additions > 0 ? of(({ added }) => median(added)) : 0,
    notes: runs[0].notes,
  };
}

try {
  const bare = await withExtension(replica, empty, async (open) => {
    const times = {};
    for (const rate of RATES) times[rate] = await medians(open, 1, rate, 0);
    return times;
  });
  const rows = await withExtension(replica, EXTENSION, async (open) => {
    const table = {};
    for (const rate of RATES) {
      let addedToOne = NaN;
      for (const blocks of BLOCKS) {
        const cost = await medians(open, blocks, rate, ADDITIONS);
        if (blocks === 1) addedToOne = cost.added;
        table[`${blocks} blocks${rate > 1 ? `, slowed ${rate} times` : ''}`] = {
          notes: cost.notes,
          'script, ms': cost.script.toFixed(0),
          'first note, ms': cost.firstNote.toFixed(0),
          '÷ empty script': ratio(cost.firstNote, bare[rate].firstNote),
          'a block more, ms': cost.added.toFixed(1),
          '÷ at 1': ratio(cost.added, addedToOne),
          'longest task, ms': cost.longest === 0 ? 'under 50' : cost.longest.toFixed(0),
        };
      }
    }
    return table;
  });
  console.log('The built extension on a filing step of website blocks');
  console.table(rows);
} finally {
  await replica.close();
  await rm(empty, { recursive: true, force: true });
}
