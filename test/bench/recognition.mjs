/**
 * Prints what the overlay costs on a page, in one run of Chromium: recognition on every page of the replica and on
 * generated ones against other ways to look at the same page, placing the notes, a keystroke to its finding, and the
 * sizes of the scripts. What is compared takes turns, so that a busy machine hits all alike; compare nothing across
 * runs.
 */
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { buildReplica } from '../replica/build.mjs';
import { startReplica } from '../replica/server/index.mjs';
import { median, ratio } from './recognition/figures.mjs';
import { keystrokeToFinding } from './recognition/keystroke.mjs';
import { sizes } from './recognition/sizes.mjs';
import { bundleWorld } from './recognition/world.mjs';

const MARKUPS = ['table', 'form item', 'label for', 'span'];
/** Controls, and how many elements the page has at least. */
const GENERATED = [
  [10, 0],
  [100, 0],
  [2_000, 0],
  [40, 3_000],
  [40, 12_000],
];
const ANY_PAGE = 'https://beian.aliyun.com/';
const FRAME_MS = 16;

/** The clock of a page that is not isolated ticks in tenths of a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

await buildReplica();
const replica = await startReplica({ headers: ISOLATED });
const script = await bundleWorld();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  chromiumSandbox,
  args: [`--host-resolver-rules=${replica.hostResolverRules}`, '--ignore-certificate-errors'],
});

/** Opens a page of the replica and calls `measured` with its frame once the script is there. */
async function onPage(open, measured) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  try {
    const frame = (await open(page)) ?? page.mainFrame();
    await frame.evaluate(script);
    if (!(await frame.evaluate('crossOriginIsolated')))
      throw new Error(`${page.url()} is not isolated.`);
    return await measured((name, ...given) =>
      frame.evaluate(`world.${name}(...${JSON.stringify(given)})`),
    );
  } finally {
    await page.close();
  }
}

const columns = (found) => ({
  elements: found.elements,
  controls: found.controls,
  fields: found.fields,
  'new page, ms': found.fresh.recognition.toFixed(2),
  '÷ walk': ratio(found.fresh.recognition, found.fresh.walk),
  '÷ query': ratio(found.fresh.recognition, found.fresh.query),
  '÷ names': ratio(found.fresh.recognition, found.fresh.names),
  'again, ms': found.again.recognition.toFixed(2),
  '÷ walk ': ratio(found.again.recognition, found.again.walk),
  '÷ query ': ratio(found.again.recognition, found.again.query),
  '÷ names ': ratio(found.again.recognition, found.again.names),
});

async function measureReplica() {
  const { module } = await runnerImport('test/e2e/support/answers.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const rows = {};
  for (const key of module.answerKeys()) {
    const open = async (page) => {
      await page.goto(key.address);
      return module.prepare(page, key);
    };
    rows[key.name] = await onPage(open, async (call) => {
      const found = await call('measure', key.system, 15);
      return {
        ...columns(found),
        'first of all, ms': found.first.toFixed(1),
        'settle, ms': found.settle.toFixed(2),
      };
    });
  }
  return rows;
}

async function measureGenerated() {
  const rows = {};
  for (const markup of MARKUPS) {
    let at100 = NaN;
    for (const [controls, elements] of GENERATED) {
      const name = `${markup}, ${controls} controls${elements ? ` in ${elements} elements` : ''}`;
      rows[name] = await onPage(
        (page) => page.goto(ANY_PAGE).then(() => null),
        async (call) => {
          await call('build', markup, controls, elements);
          const found = await call('measure', null, controls > 1_000 ? 7 : 21);
          const row = await call('measureUpdate', 30);
          const each = found.fresh.recognition / controls;
          if (controls === 100) at100 = each;
          return {
            ...columns(found),
            'a control ÷ at 100': controls === 2_000 ? ratio(each, at100) : '',
            'a row more, ms': row.toFixed(2),
            '÷ walk  ': ratio(row, found.again.walk),
          };
        },
      );
    }
  }
  return rows;
}

async function measureNotes() {
  const rows = {};
  for (const markup of MARKUPS) {
    const runs = [];
    for (let run = 0; run < 9; run++) {
      runs.push(
        await onPage(
          (page) => page.goto(ANY_PAGE).then(() => null),
          async (call) => {
            await call('build', markup, 40);
            const cold = await call('annotate');
            for (let more = 0; more < 5; more++) await call('annotate');
            return { cold, warm: await call('annotate') };
          },
        ),
      );
    }
    const place = median(runs.map(({ cold }) => cold.place));
    rows[markup] = {
      notes: runs[0].cold.notes,
      'place, ms': place.toFixed(2),
      '÷ a frame': ratio(place, FRAME_MS),
      'place with warm code, ms': median(runs.map(({ warm }) => warm.place)).toFixed(2),
      'lay out and tighten, ms': median(runs.map(({ cold }) => cold.tighten)).toFixed(2),
    };
  }
  return rows;
}

try {
  console.log('Recognition on the pages of the replica');
  console.table(await measureReplica());
  console.log('Recognition on generated pages');
  console.table(await measureGenerated());
  console.log(
    'Placing the notes of a page with 40 labels (the overlay’s layer of notes, bundled, in a new page each time)',
  );
  console.table(await measureNotes());
  const key = await keystrokeToFinding(replica);
  console.log(
    `Keystroke to finding, script of the built extension on a page with ${key.notes} notes: ` +
      `${key.median.toFixed(1)} ms, ${ratio(key.median, FRAME_MS)} of a frame; the first one ${key.first.toFixed(1)} ms`,
  );
  const scripts = sizes();
  console.table(scripts);
  console.log();
} finally {
  await browser.close();
  await replica.close();
}
