/**
 * Fills 40 native boxes and reads them back, in an isolated world of a page that validates while it is typed into, and
 * tells by profile how much of the time is our script's and how much the page's own.
 */
import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { bundleWorld, openWorld, WORLD_URL } from '../gallery/bundle-world.mjs';

const FIELDS = 40;
const RUNS = 5;

const rows = Array.from({ length: FIELDS }, (_, at) => `box${at}`);
const PAGE = `<!doctype html><title>bench</title>
${rows.map((row) => `<p>字段 <span data-widget="${row}"><input></span> <em></em></p>`).join('\n')}
<script>
  document.addEventListener('input', ({ target }) => {
    target.closest('p').querySelector('em').textContent = /^[\\p{L}\\p{N}]+$/u.test(target.value) ? '' : '格式错误';
  });
</script>`;

/** Self time in milliseconds by script: native work is counted to the script that asked for it. */
function timeByScript({ nodes, samples, timeDeltas }) {
  const scripts = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const time = { ours: 0, page: 0 };
  for (const [at, id] of samples.entries()) {
    const { url, functionName } = scripts.get(id);
    const spent = timeDeltas[at] / 1000;
    if (url.endsWith(WORLD_URL)) time.ours += spent;
    else if (url.startsWith('https:') && functionName !== '(idle)') time.page += spent;
  }
  return time;
}

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const script = await bundleWorld();
const times = [];
for (let run = 0; run < RUNS; run++) {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://beian.aliyun.com/bench.html');
  const { session, evaluate } = await openWorld(page, script);
  const fields = rows.map((row, at) => ({ key: row, rows: [row], texts: [`示例${at}`] }));
  const items = await evaluate(`world.preview(${JSON.stringify(fields)})`);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const report = await evaluate(`world.run(${JSON.stringify(items)})`);
  const { profile } = await session.send('Profiler.stop');
  const filled = report.items.filter((item) => item.outcome === 'filled').length;
  if (filled !== FIELDS) throw new Error(`Only ${filled} of ${FIELDS} boxes were filled.`);
  times.push(timeByScript(profile));
  await page.close();
}
await browser.close();

const median = (numbers) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const ours = median(times.map((time) => time.ours));
const page = median(times.map((time) => time.page));
const GOAL = 50;
console.log(`fill ${FIELDS} native boxes and read them back, median of ${RUNS} runs`);
console.log(
  `  our script  ${ours.toFixed(1)} ms, ${(ours / GOAL).toFixed(2)} of the goal of ${GOAL} ms`,
);
console.log(`  the page    ${page.toFixed(1)} ms, ${(page / ours).toFixed(2)} of ours`);
