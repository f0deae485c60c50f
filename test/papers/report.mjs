// Reads a folder of papers, or a drawn set, with the code of the extension, and prints how much of it was read right.
//   npm run papers:report                    draws a set and reads it
//   npm run papers:report -- FOLDER          reads the pictures and PDFs that FOLDER/papers.json lists
//   … --seed N      another drawn set         … --every N   each n-th paper only
//   … --draw FOLDER only draws the set, with its papers.json, into FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openPapersTest } from './open-page.mjs';
import { printReport } from './print-report.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    draw: { type: 'string' },
  },
});
const every = Number(options.every);
const [folder] = positionals;
const test = await openPapersTest();
try {
  const papers = folder ? listed(folder) : await drawn();
  if (options.draw) await keep(options.draw, papers);
  else await report(papers);
} finally {
  await test.close();
}

function listed(from) {
  const list = JSON.parse(readFileSync(join(from, 'papers.json'), 'utf8'));
  return list
    .filter((_, at) => at % every === 0)
    .map((paper) => ({
      ...paper,
      bytes: () => readFileSync(join(from, paper.file)).toString('base64'),
    }));
}

async function drawn() {
  const set = await test.page.evaluate(
    (seed) => window.papersTest.drawnSet(seed),
    Number(options.seed),
  );
  return set
    .filter((_, at) => at % every === 0)
    .map(({ maker, seed, state }) => ({
      file: `${maker}-${seed}-${state}.jpg`,
      state,
      draw: () =>
        test.page.evaluate(
          (entry) => window.papersTest.draw(entry.maker, entry.seed, entry.state),
          { maker, seed, state },
        ),
    }));
}

async function keep(into, papers) {
  mkdirSync(into, { recursive: true });
  const list = [];
  for (const { file, draw } of papers) {
    const { base64, kind, state, expected } = await draw();
    writeFileSync(join(into, file), Buffer.from(base64, 'base64'));
    list.push({ file, kind, state, expected });
  }
  writeFileSync(join(into, 'papers.json'), `${JSON.stringify(list, null, 2)}\n`);
}

async function report(papers) {
  const outcomes = [];
  for (const paper of papers) {
    const { base64, ...told } = paper.draw
      ? await paper.draw()
      : { ...paper, base64: paper.bytes() };
    const outcome = await test.page.evaluate(
      ([bytes, expected]) => window.papersTest.judge(bytes, expected),
      [base64, told.expected],
    );
    outcomes.push({ file: paper.file, kind: told.kind, state: told.state, ...outcome });
    if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length}/${papers.length} `);
  }
  printReport(outcomes);
}
