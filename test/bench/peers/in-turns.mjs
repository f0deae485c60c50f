import { rm } from 'node:fs/promises';

import { startReplica } from '../../replica/server/index.mjs';
import { withExtension } from '../overlay/measure.mjs';

/**
 * Opens the replica's pages with one extension after the other, several times, so that what else the machine does falls
 * on all of them alike.
 * @param extensions the folder of each by its name
 * @param made the folders among them that were made for this, which are removed at the end
 * @param measure takes a name and what opens a page with it, and gives the figures that it got
 * @returns all figures
 */
export async function inTurns(extensions, made, rounds, measure) {
  const replica = await startReplica({});
  const figures = [];
  try {
    for (let round = 0; round < rounds; round++)
      for (const [name, folder] of Object.entries(extensions))
        await withExtension(replica, folder, async (open) => {
          figures.push(...(await measure(name, open)));
        });
  } finally {
    await replica.close();
    await Promise.all(made.map((folder) => rm(folder, { recursive: true })));
  }
  return figures;
}
