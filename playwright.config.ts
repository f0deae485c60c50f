import { availableParallelism } from 'node:os';

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/e2e/support/setup.ts',
  outputDir: 'test-results',
  // Half of a test is waiting for a page: a third one keeps two cores busy.
  workers: Math.ceil(availableParallelism() * 1.5),
  fullyParallel: true,
  // A busy machine of continuous integration may need a second try; which test did is printed.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  timeout: 60_000,
  use: { actionTimeout: 10_000, navigationTimeout: 15_000 },
});
