// Makes the files of a new rule, field, system, control or library, and says what is left to write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { TEMPLATES } from './new/templates.mjs';

const [kind = '', name = ''] = process.argv.slice(2);
const template = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : null;
if (!template) stop(`What is new? npm run new -- ${Object.keys(TEMPLATES).join('|')} NAME`);
if (!template.name.test(name))
  stop(`“${name}” is no name for a ${kind}. It looks like ${template.name.source}.`);

const files = template.files(name);
const edits = template.edits?.(name) ?? {};
for (const file of Object.keys(files)) if (existsSync(file)) stop(`${file} is there already.`);
const changed = Object.entries(edits).map(([file, edit]) => {
  if (!existsSync(file)) stop(`There is no ${file}, which a ${kind} ${name} needs.`);
  const text = readFileSync(file, 'utf8');
  if (text.includes(`'${name}'`) || text.includes(`"key": "${name}"`))
    stop(`${name} stands in ${file} already.`);
  const next = edit(text);
  if (next === text) stop(`${file} has another shape than expected; nothing was written.`);
  return [file, next];
});

for (const [file, text] of [...Object.entries(files), ...changed]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file in files ? 'made   ' : 'changed'} ${file}`);
}
console.log(
  `\nLeft to write:\n${template
    .left(name)
    .map((line) => `  * ${line}`)
    .join('\n')}`,
);

function stop(message) {
  console.error(message);
  process.exit(1);
}
