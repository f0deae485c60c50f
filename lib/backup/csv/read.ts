import Papa from 'papaparse';

import { newProfile, newWebsite, type Profile, profileSchema } from '@/lib/profiles/schema';

import { type Column, columns, KIND } from './columns';
import { choicesOf, understood } from './options';
import * as say from '../english/csv/read';

/** What is wrong in one row; the first row after the heads is 2, as spreadsheets count. */
export interface RowProblem {
  row: number;
  message: string;
}

/** What a table holds. With a problem nothing of it is to be taken. */
export interface CsvContents {
  profiles: Profile[];
  problems: RowProblem[];
}

const KINDS: Record<string, Profile['kind']> = {
  organization: 'organization',
  organisation: 'organization',
  individual: 'individual',
};

/** A number that a spreadsheet has taken for a quantity: its last digits are lost. */
const CHANGED = /^\d([.,]\d+)?E\+?\d+$/i;

/** Text of a table in the encodings that spreadsheets write: UTF-8, UTF-16, or GB 18030 from Chinese ones. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads a table. Every problem names its row and says what to do. */
export function fromCsv(text: string): CsvContents {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
  });
  const [heads = [], ...rows] = data;
  const problems: RowProblem[] = errors
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .map(({ row = 0, message }) => ({
      row: row + 1,
      message: say.noTable(message),
    }));
  const places = placesOf(heads, problems);
  if (problems.length > 0) return { profiles: [], problems };
  const profiles = new Map<string, Profile>();
  for (const [at, row] of rows.entries()) readRow(row, at + 2, places, profiles, problems);
  if (rows.length === 0)
    problems.push({
      row: 2,
      message: say.noRow,
    });
  return { profiles: problems.length > 0 ? [] : [...profiles.values()], problems };
}

interface Places {
  kind: number;
  columns: ReadonlyMap<Column, number>;
}

function placesOf(heads: readonly string[], problems: RowProblem[]): Places {
  const known = new Map(columns.map((column) => [column.head.toLowerCase(), column]));
  const found = new Map<Column, number>();
  let kind = -1;
  for (const [at, head] of heads.entries()) {
    const name = head.trim().toLowerCase();
    const column = known.get(name);
    if (name === KIND.toLowerCase()) kind = at;
    else if (column && found.has(column))
      problems.push({
        row: 1,
        message: say.headTwice(head),
      });
    else if (column) found.set(column, at);
    else if (name)
      problems.push({
        row: 1,
        message: say.headUnknown(head),
      });
  }
  if (kind < 0)
    problems.push({
      row: 1,
      message: say.headMissing(KIND),
    });
  return { kind, columns: found };
}

function readRow(
  row: readonly string[],
  number: number,
  places: Places,
  profiles: Map<string, Profile>,
  problems: RowProblem[],
): void {
  const said = (row[places.kind] ?? '').trim();
  const kind = KINDS[said.toLowerCase()];
  if (!kind) {
    problems.push({
      row: number,
      message: say.kindUnknown(said),
    });
    return;
  }
  const read = newProfile(kind);
  const site = newWebsite();
  read.websites = [site];
  for (const [column, at] of places.columns) {
    const value = plain(row[at] ?? '');
    if (column.isNumber && CHANGED.test(value))
      problems.push({
        row: number,
        message: say.digitsDropped(column.head, value),
      });
    const { value: meant, unknown } = understood(column, value);
    if (unknown !== undefined)
      problems.push({
        row: number,
        message: say.noneOfItsValues(column.head, unknown, choicesOf(column)),
      });
    if (meant) column.write(read, site, meant);
  }
  const checked = profileSchema.safeParse(read);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const path = issue?.path.join('.') ?? '';
    problems.push({ row: number, message: say.notValid(path, issue?.message ?? '') });
    return;
  }
  const { title, entity } = checked.data;
  if (!title && !entity.name && !checked.data.leader.name) {
    problems.push({
      row: number,
      message: say.noName,
    });
    return;
  }
  const key = [kind, title, entity.name, entity.certificateNumber].join('\n');
  const earlier = profiles.get(key);
  if (earlier) earlier.websites.push(...checked.data.websites);
  else profiles.set(key, checked.data);
}

/** Without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const plain = (cell: string): string => cell.trim().replace(/^'(?='*[=+\-@\t\r])/, '');
