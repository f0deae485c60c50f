import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { browserMutants } from '../mutants/in-browser.mjs';
import { mutants } from '../mutants/mutants.mjs';

const all = [...mutants, ...browserMutants];

it.each(all.map((mutant) => [mutant.name, mutant] as const))(
  'the guard is where it is looked for: %s',
  (_, { file, guard, without, ...named }) => {
    expect(readFileSync(file, 'utf8').split(guard)).toHaveLength(2);
    expect(without).not.toBe(guard);
    for (const test of 'test' in named ? named.test.map((one) => `unit/${one}`) : [named.spec])
      expect(existsSync(`test/${test}`), test).toBe(true);
    if ('title' in named) expect(readFileSync(`test/${named.spec}`, 'utf8')).toContain(named.title);
  },
);

it('each promise has a guard that can be taken out', () => {
  const points = new Set(all.map(({ point }) => point));
  expect([...points].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 26 }, (_, at) => at + 1),
  );
});

it('no two have the same name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
