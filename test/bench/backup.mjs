// Prints what a sealed export and its import cost: time, the longest time for which the page stood still, and memory.
// `node test/bench/backup.mjs [megabytes]`; 100 MB of pictures of 5 MB when nothing is asked for.
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { print } from '../photos/tables.mjs';
import { importFile, openVault } from './vault/browser.mjs';
import { plainExport } from './vault/profiles.mjs';

const PASSPHRASE = 'a passphrase of the file';
const PICTURE = 5_000_000;
const MOST_AT_ONCE = 20;
const count = Math.round(Number(process.argv[2] ?? 100) / (PICTURE / 1e6));

const vault = await openVault();
const { manager, folder } = vault;
await fill();
print(
  `${count} pictures of ${PICTURE / 1e6} MB; memory of all processes of the browser, at rest: ${megabytes(vault.memory())}`,
);

const exported = join(folder, 'bench.backup');
print(
  told(
    'sealed export',
    await watched(vault, async () => {
      const [box, repeated] = await manager.locator('input[type=password]').all();
      await box.fill(PASSPHRASE);
      await repeated.fill(PASSPHRASE);
      const download = manager.waitForEvent('download');
      await manager.getByRole('button', { name: 'Save encrypted file' }).click();
      await (await download).saveAs(exported);
    }),
  ),
);
print(`file: ${megabytes(statSync(exported).size)}`);

await startThenCancel();
const empty = await openVault();
print(
  told(
    'import into an empty vault',
    await watched(empty, async () => {
      await importFile(empty.manager, exported, PASSPHRASE);
      await empty.manager.getByText(/profiles? (was|were) added/).waitFor();
    }),
  ),
);
await empty.close();
await vault.close();

/** By imports of plain files, which are no larger than a text can be. */
async function fill() {
  for (let left = count; left > 0; left -= MOST_AT_ONCE) {
    const file = join(folder, `plain-${left}.json`);
    const pictures = Math.min(left, MOST_AT_ONCE);
    writeFileSync(file, JSON.stringify(plainExport(1, { pictures, bytes: PICTURE })));
    await importFile(manager, file);
    await manager.getByText('1 profile was added').waitFor();
    await manager.reload();
    await manager.getByRole('button', { name: 'Choose a file' }).waitFor();
  }
}

/** Does something, and looks at page and memory meanwhile. */
async function watched({ manager: page, memory }, run) {
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const before = memory();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, memory())), 300);
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(timer);
  return { seconds, peak, before, longest: await page.evaluate(() => window.longest) };
}

/** A cancelled export leaves no file, and the page as it was. */
async function startThenCancel() {
  const [box, repeated] = await manager.locator('input[type=password]').all();
  await box.fill(PASSPHRASE);
  await repeated.fill(PASSPHRASE);
  await manager.getByRole('button', { name: 'Save encrypted file' }).click();
  const waited = await manager.evaluate(
    () =>
      new Promise((resolve) => {
        let start = 0;
        new MutationObserver(() => {
          const bar = document.querySelector('.progress');
          if (start && !bar) resolve(performance.now() - start);
          if (start || !bar || !/[1-9]\d* of/.test(bar.textContent)) return;
          start = performance.now();
          bar.querySelector('button').click();
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  );
  print(`cancelled after ${Math.round(waited)} ms`);
}

function told(what, { seconds, peak, before, longest }) {
  return `${what}: ${seconds.toFixed(1)} s, page still for ${Math.round(longest)} ms at most, memory ${megabytes(before)} before and ${megabytes(peak)} at most`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
