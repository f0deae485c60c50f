import { openWorld, WORLD_URL } from '../../gallery/bundle-world.mjs';

/**
 * Time in milliseconds by script: its own, and what it asked of the browser (style, layout, focus), which a profile
 * lists as functions without a script.
 */
function timeByScript({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const time = { ours: 0, asked: 0, page: 0 };
  for (const [at, id] of samples.entries()) {
    const spent = timeDeltas[at] / 1000;
    const { url, functionName } = byId.get(id).callFrame;
    if (url.endsWith(WORLD_URL)) time.ours += spent;
    else if (url.startsWith('https:') && functionName !== '(idle)') time.page += spent;
    else if (scriptAbove(id, byId, above).endsWith(WORLD_URL)) time.asked += spent;
  }
  return time;
}

function scriptAbove(id, byId, above) {
  for (let at = id; at; at = above.get(at)) {
    const { url } = byId.get(at).callFrame;
    if (url) return url;
  }
  return '';
}

/**
 * Fills a page that is open and reads it back, in an isolated world beside it.
 * @param {import('@playwright/test').Page} page
 * @param {string} script the bundled world
 * @param {{ key: string, rows: string[], texts: readonly string[] }[]} fields
 * @returns {Promise<{ ours: number, asked: number, page: number }>} milliseconds; throws when a field is not filled
 */
export async function timeToFill(page, script, fields) {
  const { session, evaluate } = await openWorld(page, script);
  const items = await evaluate(`world.preview(${JSON.stringify(fields)})`);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const report = await evaluate(`world.run(${JSON.stringify(items)})`);
  const { profile } = await session.send('Profiler.stop');
  const missed = report.items.filter(({ outcome }) => outcome !== 'filled');
  if (missed.length > 0) throw new Error(`Not filled: ${JSON.stringify(missed)}`);
  return timeByScript(profile);
}

/** Runs in the page: milliseconds of what filling costs at the very least. */
function fillPlainly() {
  const begun = performance.now();
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  for (const [at, box] of document.querySelectorAll('input').entries()) {
    set.call(box, `示例${at}`);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return performance.now() - begun;
}

/**
 * Milliseconds that a plain loop in the page takes, which sets each value and fires its events, with what the page does
 * about them. By the page's clock: a profile begins too late for the first of them.
 * @param {import('@playwright/test').Page} page
 */
export const timeToFillPlainly = (page) => page.evaluate(fillPlainly);

export const median = (numbers) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** The median of several runs, part by part. */
export const medianTime = (times) => ({
  ours: median(times.map(({ ours }) => ours)),
  asked: median(times.map(({ asked }) => asked)),
  page: median(times.map(({ page }) => page)),
});
