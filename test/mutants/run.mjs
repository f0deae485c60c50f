/** Takes the guards out one by one; for each, the test that is named for it has to fail. `npm run mutants [name …]`. */
import { readFileSync } from 'node:fs';

import { startTool } from '../../scripts/start.mjs';
import { mutants } from './mutants.mjs';

const asked = process.argv.slice(2);
const chosen = mutants.filter(({ name }) => asked.length === 0 || asked.includes(name));
const survived = [];

for (const mutant of chosen) {
  const text = readFileSync(mutant.file, 'utf8');
  if (text.split(mutant.guard).length !== 2) {
    survived.push(mutant.name);
    console.log(`?        ${mutant.name}: “${mutant.guard}” stands not once in ${mutant.file}`);
    continue;
  }
  const tests = mutant.test.map((file) => `test/unit/${file}`);
  const run = startTool(
    'vitest',
    ['run', '--config', 'test/mutants/vitest.config.ts', '--reporter=dot', '--bail=1', ...tests],
    {
      stdio: 'pipe',
      encoding: 'utf8',
      env: { ...process.env, BEIAN_LENS_MUTANT: mutant.name },
    },
  );
  const isKilled = run.status !== 0 && /\d+ failed/.test(run.stdout);
  if (!isKilled) survived.push(mutant.name);
  console.log(
    `${isKilled ? 'killed  ' : 'SURVIVED'} ${String(mutant.point).padStart(2)} ${mutant.name}`,
  );
}

console.log(`\n${chosen.length - survived.length} of ${chosen.length} killed`);
process.exit(survived.length > 0 ? 1 : 0);
