/**
 * What the tests do a few times, many times: mutated imports, nonces, kills of the browser, stops of the worker, a long day on filing pages.
 * `npm run endure [factor]`; 50 by default: 100,000 nonces, 18,000 mutated files, 100 kills, 100 rounds of stops, 250
 * navigations and 900 entries.
 */
import { startTool } from '../../scripts/start.mjs';

const factor = process.argv[2] ?? '50';
if (!(Number(factor) > 0)) {
  console.error(`“${factor}” is no factor: npm run endure -- 50`);
  process.exit(2);
}
const env = { ...process.env, BEIAN_LENS_ENDURE: factor };

const run = (tool, args) => startTool(tool, args, { env }).status ?? 1;

const hours = String(6 * 3_600_000);
let status = run('vitest', [
  'run',
  '--reporter=verbose',
  `--testTimeout=${hours}`,
  'test/unit/backup/fuzz.test.ts',
  'test/unit/profiles/nonce.test.ts',
]);
status ||= run('wxt', ['build']);
const config = 'test/endure/playwright.config.ts';
status ||= run('@playwright/test', ['test', '--config', config, '46-endure', '49-long-day']);
process.exit(status);
