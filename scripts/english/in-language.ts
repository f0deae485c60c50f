import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { Plugin } from 'vite';

import { holdsEnglish, isTableOfEnglish } from './files';
import type { Language } from './language';

/** Properties of data that hold what a person reads, besides those called by a Chinese word or by a field. */
const READ =
  /^(?:en|title|explain|pitfall|meaning|comment|notes?|reason|special|formerly|licence|\w+Note|.*\p{Script=Han}.*|[a-z]+\.\w+)$/u;

/**
 * A Vite plugin: what `lib` says is in another language, its files of English, the texts of its data and the help.
 * @param root the folder of the project
 */
export function inLanguage(root: string, language: Language): Plugin {
  return {
    name: 'in-language',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      return holdsEnglish(file) ? { code: readIn(root, language)(file), moduleType: 'ts' } : null;
    },
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (isTableOfEnglish(file)) {
        const table = language.table(pathIn(root, file), JSON.parse(code));
        return { code: JSON.stringify(table), map: null };
      }
      if (file.endsWith('.md')) return { code: language.page(pathIn(root, file), code), map: null };
      if (!/\/lib\/.*\/data\/.*\.json$/.test(file)) return null;
      return { code: JSON.stringify(translated(JSON.parse(code), '', language)), map: null };
    },
  };
}

/** The text of a file of English in the language. */
export function readIn(root: string, language: Language): (file: string) => string {
  return (file) => language.file(pathIn(root, file), readFileSync(file, 'utf8'));
}

const pathIn = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** Properties that hold prose or an id: prose has spaces. */
const PROSE = /^(?:kind|rule|acceptedProof)$/;

function isRead(key: string, value: string): boolean {
  return /[a-z]/i.test(value) && (READ.test(key) || (PROSE.test(key) && value.includes(' ')));
}

function translated(value: unknown, key: string, language: Language): unknown {
  if (typeof value === 'string') return isRead(key, value) ? language.text(value) : value;
  if (Array.isArray(value)) return value.map((one) => translated(one, key, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, translated(one, name, language)]),
  );
}

/** Puts the texts of the screens of a built extension into the language. */
export function writeScreens(extension: string, language: Language): void {
  const file = join(extension, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [name, entry] of Object.entries(messages))
    entry.message = language.screen(name, entry.message);
  writeFileSync(file, JSON.stringify(messages));
}
