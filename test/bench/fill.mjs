/**
 * Fills 40 native boxes, alone and among 3,000 other elements, and then every control of each component library in the
 * gallery, and reads them back in an isolated world of the page; tells by profile how much of the time is our script's,
 * how much it asked of the browser, and how much is the page's own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { ended, startNode } from '../../scripts/start.mjs';
import { bundleWorld } from '../gallery/bundle-world.mjs';
import { median, medianTime, timeToFill, timeToFillPlainly } from './fill/measure.mjs';

const ORIGIN = 'https://beian.aliyun.com';
const GALLERY = join(import.meta.dirname, '../gallery');
const FIELDS = 40;
/** How many times the least that filling can cost it may take. */
const MOST_TIMES = 12;
const OTHERS = 3000;
const RUNS = 11;
const LIBRARY_RUNS = 3;
const rows = Array.from({ length: FIELDS }, (_, at) => `box${at}`);
/** @param others how many elements the page has that are no part of the form */
const pageOf = (others) => `<!doctype html><title>bench</title>
${rows.map((row) => `<p>字段 <span data-widget="${row}"><input></span> <em></em></p>`).join('\n')}
<script>
  document.addEventListener('input', ({ target }) => {
    target.closest('p').querySelector('em').textContent = /^[\\p{L}\\p{N}]+$/u.test(target.value) ? '' : '格式错误';
  });
</script>
${'<p><b>项目</b><i>内容</i></p>'.repeat(others / 3)}`;

/** Times one page in a new tab for each run; `beside` is done before each, so that both meet the same machine. */
async function time(browser, script, runs, path, respond, fieldsOf, beside = async () => {}) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    await beside();
    const page = await browser.newPage();
    await page.route('**/*', respond);
    await page.goto(`${ORIGIN}/${path}`);
    times.push(await timeToFill(page, script, await fieldsOf(page)));
    await page.close();
  }
  return medianTime(times);
}

/** The page's own controls of the gallery but uploads, whose time is the file's. */
async function controlsOn(page, widgets) {
  const shown = await page
    .locator('[data-widget]')
    .evaluateAll((all) => all.map((one) => one.dataset.widget));
  return widgets
    .filter(({ row }) => shown.includes(row) && !row.includes('upload'))
    .map(({ row, first }) => ({ key: row, rows: [row], texts: first }));
}

async function fromGallery(route) {
  const { pathname } = new URL(route.request().url());
  const path = join(GALLERY, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const body = await readFile(path).catch(() => null);
  await (body ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
}

const { module } = await runnerImport(join(GALLERY, 'expected.ts'));
ended(startNode([join(GALLERY, 'build.mjs'), ...module.LIBRARIES], { stdio: ['ignore', 2, 2] }));
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  chromiumSandbox,
});
const script = await bundleWorld();

/** Milliseconds of a plain loop in such a page, in a new tab. */
async function timePlainly(content) {
  const page = await browser.newPage();
  await page.setContent(content);
  const time = await timeToFillPlainly(page);
  await page.close();
  return time;
}

console.log(`fill ${FIELDS} native boxes and read them back, median of ${RUNS} runs`);
for (const others of [0, OTHERS]) {
  const body = pageOf(others);
  const plainly = [];
  const native = await time(
    browser,
    script,
    RUNS,
    'bench.html',
    (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    () => rows.map((row, at) => ({ key: row, rows: [row], texts: [`示例${at}`] })),
    async () => plainly.push(await timePlainly(body)),
  );
  const plain = median(plainly);
  const times = native.ours / plain;
  console.log(`  among ${others} other elements`);
  console.log(
    `    our script   ${native.ours.toFixed(1)} ms, ${times.toFixed(1)} times a plain loop in the page (${plain.toFixed(1)} ms)${others === 0 ? `, of at most ${MOST_TIMES}` : ''}`,
  );
  console.log(`    the browser  ${native.asked.toFixed(1)} ms for it: focus, style, layout`);
  console.log(`    the page     ${native.page.toFixed(1)} ms`);
}

const table = {};
for (const library of module.LIBRARIES) {
  let controls = 0;
  const spent = await time(
    browser,
    script,
    LIBRARY_RUNS,
    `dist/${library}/`,
    fromGallery,
    async (page) => {
      const fields = await controlsOn(page, module.WIDGETS);
      controls = fields.length;
      return fields;
    },
  );
  table[library] = {
    controls,
    'our script, ms': spent.ours.toFixed(1),
    'the page, ms': spent.page.toFixed(1),
    'ours ÷ the page': (spent.ours / spent.page).toFixed(2),
  };
}
await browser.close();
console.log(`fill every control of a library and read it back, median of ${LIBRARY_RUNS} runs`);
console.table(table);
