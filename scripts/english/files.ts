import { posix } from 'node:path';

/**
 * Where the English of a file of `lib` stands: `lib/rules/naming/general.ts` → `lib/rules/english/naming/general.ts`.
 * @param file its path from the root
 */
export function englishOf(file: string): string {
  const [lib = '', room = '', ...rest] = file.split('/');
  return posix.join(lib, room, 'english', ...rest);
}

/** Whether a file, by its path from the root or a longer one, holds English and nothing else. */
export function holdsEnglish(file: string): boolean {
  return /\/lib\/[\w-]+\/english\/.*\.ts$/.test(`/${file}`);
}

/** Whether a file, by its path from the root or a longer one, is a table of English beside a file of data. */
export function isTableOfEnglish(file: string): boolean {
  return /\/lib\/[\w-]+\/english\/.*\.json$/.test(`/${file}`);
}
