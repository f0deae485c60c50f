import { defineConfig } from '@playwright/test';

import base from '../../playwright.config';

const HOURS = 6 * 3_600_000;

/** The tests of endurance at their full length: what is counted is what was lost, on however slow a machine. */
export default defineConfig(base, {
  testDir: '../e2e',
  globalSetup: '../e2e/support/setup.ts',
  outputDir: '../../test-results',
  timeout: HOURS,
  expect: { timeout: 120_000 },
  use: { actionTimeout: 120_000, navigationTimeout: 120_000 },
  reporter: [['line']],
});
