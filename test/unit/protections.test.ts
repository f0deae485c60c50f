import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { browserMutants } from '../mutants/in-browser.mjs';
import { mutants } from '../mutants/mutants.mjs';

const text = readFileSync('docs/protections.md', 'utf8');
const rows = [...text.matchAll(/^\| (\d+) \| (.+?) \| (.+) \|$/gm)];

it('tells 26 promises', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 26 }, (_, at) => at + 1),
  );
});

it.each(rows.map(([, number = '', promise = '', tests = '']) => [number, promise, tests]))(
  '%s: %s is proved by tests that are there',
  (_, __, tests) => {
    const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(
        existsSync(`test/unit/${name}.test.ts`) || existsSync(`test/e2e/${name}.spec.ts`),
        name,
      ).toBe(true);
  },
);

it('names for each promise the tests that fail when its guards are taken out', () => {
  const proofs = [
    ...mutants.flatMap(({ point, test }) => test.map((file) => [point, file] as const)),
    ...browserMutants.map(({ point, spec }) => [point, spec.replace('e2e/', '')] as const),
  ];
  const told = new Map(rows.map(([, number, , tests = '']) => [Number(number), tests]));
  const unnamed = proofs.filter(
    ([point, file]) =>
      !told.get(point)?.includes(`\`${file.replace(/\.(?:test|spec)\.ts$/, '')}\``),
  );
  expect(unnamed).toEqual([]);
});

it('tells the same points to whoever reads about security', () => {
  const told = readFileSync('SECURITY.md', 'utf8').matchAll(/^(\d+)\. (.+)$/gm);
  expect([...told].map(([, number, promise]) => [number, promise])).toEqual(
    rows.map(([, number, promise]) => [number, promise]),
  );
});
