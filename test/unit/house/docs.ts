import { readFileSync, writeFileSync } from 'node:fs';

import { expect } from 'vitest';

/** Holds a made file in step with what makes it; `UPDATE_DOCS=1` writes it again. */
export function expectInStep(file: string, text: string): void {
  if (process.env.UPDATE_DOCS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
}

/** The same for the part of a page between the comments `<!-- name -->` and `<!-- /name -->`. */
export function expectPartInStep(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(end);
  expect(from <= to, `${file} has a part ${name}`).toBe(true);
  if (process.env.UPDATE_DOCS) writeFileSync(file, page.slice(0, from) + text + page.slice(to));
  expect(page.slice(from, to)).toBe(text);
}
