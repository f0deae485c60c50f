// Prints how long a vault of 10 and of 1,000 profiles (200 pictures) keeps a person waiting: the popup after unlocking
// and when it opens again, a search in list and popup, and the memory. In milliseconds of
// this machine.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { print } from '../photos/tables.mjs';
import { importFile, openVault, unlock } from './vault/browser.mjs';
import { plainExport } from './vault/profiles.mjs';

print(
  '| profiles | popup after unlocking | popup again (of the processor) | list (of the processor) | first search, processor | search, processor | search in the popup, processor | memory (MB) |',
);
print('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const count of [10, 1_000]) {
  const vault = await openVault();
  try {
    print(`| ${[count, ...(await measure(vault, count))].join(' | ')} |`);
  } finally {
    await vault.close();
  }
}

async function measure({ context, manager, origin, folder, memory }, count) {
  const file = join(folder, 'export.json');
  writeFileSync(file, JSON.stringify(plainExport(count, { pictures: 200, bytes: 50_000 })));
  await importFile(manager, file);
  await manager.getByText(/profiles were added/).waitFor();
  await manager.getByRole('button', { name: 'Lock' }).click();
  await manager.close();

  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html`);
  await popup.evaluate(watchFromUnlock);
  await unlock(popup);
  const unlocked = await popup.evaluate(() => window.bench);
  // A few profiles have no search there.
  const inPopup =
    count > 8 ? await searched(popup, ['示例软件第7', 'example-3', 'company 99']) : { rest: 0 };
  await popup.close();
  const again = await opened(context, `${origin}/popup.html`, '.profile-picker');
  await again.page.close();
  const list = await opened(context, `${origin}/manager.html#/profiles`, '.profile-list li');
  const queries = ['qingchuan', '示例软件第7', 'company 99', '91330199', '湖光'];
  const inList = await searched(list.page, queries);
  const held = memory() / 1e6;
  await list.page.close();
  return [
    unlocked,
    `${again.clock} (${again.worked})`,
    `${list.clock} (${list.worked})`,
    inList.first,
    inList.rest,
    inPopup.rest,
    held,
  ].map((one) => (typeof one === 'number' ? Math.round(one) : one));
}

/** Opens a page; how long by the clock and by the processor until what is waited for is drawn. */
async function opened(context, address, selector) {
  const page = await context.newPage();
  const worked = await processorTime(page);
  await page.addInitScript(watchFromStart, selector);
  const before = await worked();
  await page.goto(address);
  const clock = Math.round(await page.evaluate(() => window.bench));
  return { page, clock, worked: Math.round((await worked()) - before) };
}

/** Milliseconds of processor time of the page's main thread. */
async function processorTime(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

/**
 * Processor time for one letter until what it finds is drawn: of the first query, and the most after it. Three to four
 * milliseconds of it go into asking; an empty page that holds nothing but a text field takes them as well.
 */
async function searched(page, queries) {
  const box = page.getByPlaceholder(/name/i);
  // What is read ahead has been read once the page has nothing to do any more.
  await page.evaluate(untilIdle);
  const worked = await processorTime(page);
  const all = [];
  for (const query of queries) {
    await box.fill('');
    const times = [];
    for (const letter of query) {
      const before = await worked();
      await page.keyboard.insertText(letter);
      await page.evaluate(drawn);
      times.push((await worked()) - before);
    }
    all.push(Math.max(...times));
  }
  const [first, ...rest] = all;
  return { first, rest: Math.max(...rest) };
}

/** In the page: after twenty moments, one after the other, in which there was time to spare. */
function untilIdle() {
  let spare = 0;
  return new Promise((resolve) => {
    requestIdleCallback(function look(deadline) {
      spare = deadline.timeRemaining() > 5 ? spare + 1 : 0;
      if (spare > 20) resolve();
      else requestIdleCallback(look);
    });
  });
}

/** In the page: after the second frame from now. */
function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** In the popup: from the moment when the vault is open until a profile can be chosen. */
function watchFromUnlock() {
  window.bench = new Promise((resolve) => {
    let start = 0;
    chrome.storage.session.onChanged.addListener(() => (start ||= performance.now()));
    new MutationObserver(() => {
      if (document.querySelector('.profile-picker'))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document, { subtree: true, childList: true });
  });
}

/** In a page that opens: until what is waited for is drawn. */
function watchFromStart(selector) {
  window.bench = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    }).observe(document, { subtree: true, childList: true });
  });
}
