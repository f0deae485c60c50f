import { readdirSync, readFileSync } from 'node:fs';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ALL = 'test/unit/**/*.test.{ts,tsx}';

/** The tests that ask for a page, in their first line. */
const WITH_PAGE = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `test/unit/${name.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment'));

/**
 * Tests that need a Node of their own: they set its time zone, build and start programs, keep a database, hand what they
 * made to what Node made, or put something else in the place of the interface's texts or of the catalogue, which the next
 * file of a thread would find there too. The pages of portals are so many that a machine within the machine, which each
 * page of a thread is, takes twice as long for them.
 */
const OWN_PROCESS = [
  'test/unit/{background,backup,frame,house,overlay,profiles}/**',
  'test/unit/{allowed-sites,lint-firefox,mutants,release,start,workflows}.test.ts',
  'test/unit/{english/language,filings/deadlines,page/choices-and-hints,page/leave-one-out,page/portals,papers/captured,papers/proposals,ui/all-deleted}.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Sheets of shadow roots are made of it.
    css: { include: /tokens\.css/ },
    setupFiles: ['key-worker', 'scheduler'].map((name) => `./test/unit/support/${name}.ts`),
    // Properties run many cases, and continuous integration has few cores: only a hang is a failure.
    testTimeout: 60_000,
    // Nothing else runs beside the tests: the core that is left free by itself would be half of a small machine.
    maxWorkers: '100%',
    projects: [
      // What nothing is put in the place of need not be read anew for each file.
      {
        extends: true,
        test: {
          name: 'threads',
          pool: 'threads',
          isolate: false,
          include: [ALL],
          exclude: [...WITH_PAGE, ...OWN_PROCESS],
        },
      },
      // A page is costly to make for each file, and a thread that has made one makes the next at half the price.
      {
        extends: true,
        test: { name: 'pages', pool: 'vmThreads', include: WITH_PAGE, exclude: OWN_PROCESS },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          pool: 'forks',
          include: OWN_PROCESS.map(only),
          // Each is timed once, in the threads.
          benchmark: { include: [] },
        },
      },
    ],
  },
});

function only(folder: string): string {
  return folder.replace(/\*\*$/, '**/*.test.{ts,tsx}');
}
