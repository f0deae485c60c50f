import { relative, resolve } from 'node:path';

import { defineConfig, mergeConfig } from 'vitest/config';

import base from '../../vitest.config';
import { mutants } from './mutants.mjs';

const name = process.env.BEIAN_LENS_MUTANT;
const mutant = mutants.find((one) => one.name === name);
if (!mutant) throw new Error(`There is no mutant “${name}”.`);

/** The project's tests with one guard taken out, in memory alone. */
export default mergeConfig(
  base,
  defineConfig({
    plugins: [
      {
        name: 'take-a-guard-out',
        enforce: 'pre',
        transform(code, id) {
          const file = relative(resolve('.'), id.split('?')[0] ?? '').replaceAll('\\', '/');
          if (file !== mutant.file) return undefined;
          return code.replace(mutant.guard, mutant.without);
        },
      },
    ],
  }),
);
