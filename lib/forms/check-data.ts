import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { pickedFiles } from './picked-files';
import { FILES, messageFile, sectionFile } from './schema';

const jsonFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'));

/**
 * Checks every data file of the catalogue against its schema, and the picked files against the sections. Throws
 * one error that names each faulty file and place; used by the build, so that a broken file never ships.
 */
export function checkData(folder: string): void {
  const faults: string[] = [];
  const check = (path: string, schema: z.ZodType | undefined) => {
    if (!schema) {
      faults.push(`${path}: no schema for this file (add it to lib/forms/schema.ts)`);
      return;
    }
    const result = schema.safeParse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    if (!result.success) faults.push(`${path}:\n${z.prettifyError(result.error)}`);
  };
  for (const name of jsonFiles(folder)) check(name, FILES[name]);
  for (const name of jsonFiles(join(folder, 'sections'))) {
    check(join('sections', name), sectionFile(name.replace('.json', '')));
  }
  for (const name of jsonFiles(join(folder, 'messages'))) {
    check(join('messages', name), messageFile(name.replace('.json', '')));
  }
  for (const [name, text] of Object.entries(pickedFiles())) {
    if (readFileSync(join(folder, name), 'utf8') !== text) {
      faults.push(
        `${name}: not in step with the sections and messages (npx vitest run test/unit/forms/picked-files.test.ts -u)`,
      );
    }
  }
  if (faults.length > 0) {
    throw new Error(`The form catalogue is broken:\n${faults.join('\n')}`);
  }
}
