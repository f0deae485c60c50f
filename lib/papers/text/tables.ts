import { findLabels } from './find-labels';

/**
 * Turns tables with a row of labels above a row of values into lines of label and value; everything else stays. Cells
 * are parted by tabs or by `|`.
 */
export function unrollTables(text: string): string {
  const lines = text.split('\n');
  const unrolled: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = cellsOf(lines[at] ?? '');
    const isRule = /^[\s|:+-]+$/.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('-');
    const row = cellsOf(lines[at + (isRule ? 2 : 1)] ?? '');
    if (head.length < 2 || head.length !== row.length || !isHead(head) || isHead(row)) {
      unrolled.push(lines[at] ?? '');
      continue;
    }
    head.forEach((label, column) => unrolled.push(`${label}: ${row[column] ?? ''}`));
    at += isRule ? 2 : 1;
  }
  return unrolled.join('\n');
}

function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : '|';
  if (!line.includes(separator)) return [];
  const cells = line.split(separator).map((cell) => cell.replace(/\*\*/g, '').trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** Whether every cell is a label and nothing else. */
const isHead = (cells: readonly string[]): boolean =>
  cells.every((cell) => {
    const [label, more] = findLabels(`${cell}\n`);
    return label?.start === 0 && label.end >= cell.length && !more;
  });
