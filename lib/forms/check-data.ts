import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { ENGLISH_FILES, MESSAGES_ENGLISH, SECTION_ENGLISH, WORD_TABLES } from './english-schema';
import { FILES, messageFile, sectionFile } from './schema';
import {
  type EnglishFile,
  fieldsWithEnglish,
  firstWordOf,
  withEnglish,
  zhOf,
} from './with-english';

/**
 * Checks every file of the catalogue against its schema, and that its data and its English speak of the same. Throws
 * one error that names each faulty file and place; used by the build, so that a broken file never ships.
 * @param folder the folder that has the folders `data` and `english`
 */
export function checkData(folder: string): void {
  const faults = [
    ...faultsIn(folder, 'data', dataSchema),
    ...faultsIn(folder, 'english', englishSchema),
  ];
  // Files of another shape cannot be laid beside each other.
  if (faults.length === 0) faults.push(...misfits(folder));
  if (faults.length > 0) {
    throw new Error(`The form catalogue is broken:\n${faults.join('\n')}`);
  }
}

const dataSchema = (path: string): z.ZodType | undefined => {
  const [, kind, name = ''] = IN_FOLDER.exec(path) ?? [];
  if (kind === 'sections') return sectionFile(name);
  return kind === 'messages' ? messageFile(name) : FILES[path];
};

const englishSchema = (path: string): z.ZodType | undefined => {
  const [, kind] = IN_FOLDER.exec(path) ?? [];
  if (kind === 'sections') return SECTION_ENGLISH;
  return kind === 'messages' ? MESSAGES_ENGLISH : (ENGLISH_FILES[path] ?? WORD_TABLES[path]);
};

const IN_FOLDER = /^(sections|messages)\/(.+)\.json$/;

function faultsIn(
  folder: string,
  part: 'data' | 'english',
  schemaOf: (path: string) => z.ZodType | undefined,
): string[] {
  return jsonFiles(join(folder, part)).flatMap((path) => {
    const schema = schemaOf(path);
    if (!schema) return `${part}/${path}: no schema for this file`;
    const result = schema.safeParse(contents(folder, part, path));
    return result.success ? [] : `${part}/${path}:\n${z.prettifyError(result.error)}`;
  });
}

/** Files whose data have no English beside them: they are Chinese alone. */
const WITHOUT_ENGLISH = ['common-labels.json', 'traditional.json'];

function misfits(folder: string): string[] {
  const files = new Set(['data', 'english'].flatMap((part) => jsonFiles(join(folder, part))));
  return [...files]
    .filter((path) => !WITHOUT_ENGLISH.includes(path) && !Object.hasOwn(WORD_TABLES, path))
    .flatMap((path) => {
      try {
        putTogether(path, contents(folder, 'data', path), contents(folder, 'english', path));
        return [];
      } catch (error) {
        return (error as Error).message;
      }
    });
}

function putTogether(path: string, data: unknown, english: unknown): void {
  if (!data || !english) throw new Error(`${path} stands only in ${data ? 'data' : 'english'}.`);
  const entries = Array.isArray(data) ? data : Object.keys(data).map((id) => ({ zh: id }));
  if (path.startsWith('sections/') || path === 'preparation.json')
    fieldsWithEnglish(path, entries, english as Parameters<typeof fieldsWithEnglish>[2]);
  else if (path === 'glossary.json')
    withEnglish(path, entries, english as EnglishFile, firstWordOf);
  else withEnglish(path, entries, english as EnglishFile, zhOf);
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'));

/** What a file holds; undefined when there is none. */
function contents(folder: string, part: string, path: string): unknown {
  const file = join(folder, part, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
