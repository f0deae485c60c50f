import Papa from 'papaparse';

import { newWebsite, type Profile } from '@/lib/profiles/schema';

import { columns, KIND } from './columns';
import { shown } from './options';

/** So that spreadsheets take the file for UTF-8. */
const MARK = '\ufeff';

/**
 * Profiles as a table: a row for each website, with the profile's own values in each of them, options in English. A cell that a
 * spreadsheet would take for a formula stands behind an apostrophe.
 */
export function toCsv(profiles: readonly Profile[]): string {
  const heads = [KIND, ...columns.map(({ head }) => head)];
  const rows = profiles.flatMap((profile) => {
    const sites = profile.websites.length > 0 ? profile.websites : [newWebsite()];
    return sites.map((site) => [
      profile.kind,
      ...columns.map((column) => harmless(shown(column, column.read(profile, site)))),
    ]);
  });
  return MARK + Papa.unparse([heads, ...rows]);
}

/** The library's own way leaves a formula alone that holds a line separator. */
const harmless = (value: string): string => (/^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value);

/** The table without a row, to fill in. */
export const csvTemplate = (): string => toCsv([]);
