/**
 * A long day on filing pages, in the built extension: navigations, work, an update under open pages, going back, a page
 * that was rendered ahead. Prints numbers, and ends with 1 where something was uncaught, double or lost.
 * `npm run endure:pages [rounds]`; 50 by default.
 */
import { join } from 'node:path';

import { startSession } from '../../scripts/demo/session.mjs';

const ROUNDS = Number(process.argv[2] ?? 50);
const HOST = 'https://beian.aliyun.com';
const ENTITY = `${HOST}/order/selfBaEntity.htm`;
const PAGES = [ENTITY, `${HOST}/order/selfBaIndex.htm`, `${HOST}/order/selfBaWebsite.htm`];
const faults = [];
const numbers = {};

const session = await startSession({
  extension: join(import.meta.dirname, '../../.output/chrome-mv3'),
  headless: true,
});
const { context } = session;
context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));

const explained = (page) =>
  page.locator('beian-lens-note[data-kind=label]').first().waitFor({ state: 'attached' });

/** Notes that stand twice for one box. */
const doubles = (page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('beian-lens-note[data-kind=label]')].map(
      ({ dataset }) => `${dataset.field} ${dataset.index} ${dataset.text ?? ''}`,
    );
    return names.length - new Set(names).size;
  });

async function kept(page) {
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    nodes: of.Nodes,
    listeners: of.JSEventListeners,
    megabytes: Number((of.JSHeapUsedSize / 1e6).toFixed(1)),
  };
}

const page = await context.newPage();
await page.goto(ENTITY);
await explained(page);
const once = await doubles(page);
numbers['at first'] = await kept(page);

for (let round = 0; round < ROUNDS; round++) {
  await page.goto(PAGES[round % PAGES.length]);
  await explained(page);
}
await page.goto(ENTITY);
await explained(page);
numbers[`after ${ROUNDS} navigations`] = await kept(page);

// Half an hour of a person who is quick: an entry every two seconds makes 900.
const boxes = page.locator('input[type=text]:visible');
const count = await boxes.count();
let entries = 0;
for (let round = 0; round < ROUNDS; round++)
  for (let at = 0; at < Math.min(count, 18); at++, entries++) {
    const box = boxes.nth(at);
    if (await box.isEditable())
      await box.fill(round % 2 ? `not right ${round}` : '杭州市西湖区1号');
  }
numbers[`after ${entries} entries`] = await kept(page);
if ((await doubles(page)) > once) faults.push('Notes stand twice after the work.');

const email = page.locator('[name=leaderEmail]');
await email.fill('someone@lake.example');
const persisted = page.evaluate(
  () =>
    new Promise((resolve) => {
      addEventListener('pageshow', (event) => resolve(event.persisted), { once: true });
    }),
);
persisted.catch(() => undefined);
await page.goto(`${HOST}/login.htm`);
await page.goBack();
await explained(page);
numbers['gone back to'] = {
  'kept alive by the browser': await Promise.race([
    persisted.catch(() => 'no: loaded again'),
    new Promise((resolve) => setTimeout(resolve, 2000, 'no: loaded again')),
  ]),
  'what was typed is there': (await email.inputValue()) === 'someone@lake.example',
};
if ((await doubles(page)) > once) faults.push('Notes stand twice after going back.');

const ahead = await context.newPage();
await ahead.goto(`${HOST}/login.htm`);
await ahead.evaluate((url) => {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
  document.head.append(rules);
}, ENTITY);
await ahead.waitForTimeout(1500);
await ahead.evaluate((url) => location.assign(url), ENTITY);
await ahead.waitForURL(ENTITY);
await explained(ahead);
numbers['rendered ahead'] = {
  'really was': await ahead.evaluate(
    () => performance.getEntriesByType('navigation')[0].activationStart > 0,
  ),
  'notes twice': (await doubles(ahead)) - once,
};

const open = [page, ahead];
await context
  .serviceWorkers()[0]
  .evaluate(() => chrome.runtime.reload())
  .catch(() => undefined);
for (const one of open) {
  await one.bringToFront();
  await one.waitForTimeout(1000);
  for (const at of [300, 330, 360]) await one.mouse.move(at, at);
  await one.locator('beian-lens-notice').first().waitFor({ state: 'attached' });
  const notices = await one.locator('beian-lens-notice').count();
  const left = await one.locator('beian-lens-note, beian-lens-finding').count();
  if (notices !== 1) faults.push(`${notices} notices after the update.`);
  if (left > 0) faults.push(`${left} notes of the old version after the update.`);
}
for (const one of open) {
  await one.reload();
  await explained(one);
  if ((await doubles(one)) > once) faults.push('Notes stand twice after the reload.');
}
numbers['after the update and a reload'] = await kept(page);

await session.end();
console.log(JSON.stringify(numbers, null, 2));
console.log(faults.length === 0 ? 'Nothing uncaught, double or lost.' : faults.join('\n'));
process.exit(faults.length > 0 ? 1 : 0);
