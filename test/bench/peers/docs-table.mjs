import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../../docs/performance.md');

const line = (cells) => `| ${cells.join(' | ')} |`;

/** A table as the docs have it; the columns in `words` are no figures. */
export const tableOf = (head, rows, words) =>
  [
    line(head),
    line(head.map((_, at) => (words.includes(at) ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');

/** Puts a text between the marks of that name in docs/performance.md. */
export async function writeBetween(mark, text) {
  const page = await readFile(PAGE, 'utf8');
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before)
    throw new Error(`docs/performance.md has no place between ${begin} and ${end}.`);
  await writeFile(PAGE, `${page.slice(0, before + begin.length)}\n${text}\n${page.slice(after)}`);
}
