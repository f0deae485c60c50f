import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['./test/unit/support/key-worker.ts'],
    // Properties run many cases, and continuous integration has few cores: only a hang is a failure.
    testTimeout: 60_000,
  },
});
