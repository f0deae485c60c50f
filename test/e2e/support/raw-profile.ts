import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The ways in which a text may stand in a file of the browser. */
function encodings(text: string): Buffer[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  const ascii = escaped.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const big = Buffer.from(text, 'utf16le').swap16();
  return [text, escaped, ascii]
    .map((form) => Buffer.from(form))
    .concat(Buffer.from(text, 'utf16le'), big);
}

/** Which of the texts stand in which files below a folder, in UTF-8, UTF-16 or escaped. */
export async function findIn(
  folder: string,
  texts: readonly string[],
): Promise<{ files: number; found: { text: string; file: string }[] }> {
  const searched = texts.map((text) => ({ text, forms: encodings(text) }));
  const found: { text: string; file: string }[] = [];
  let files = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    files++;
    for (const { text, forms } of searched)
      if (forms.some((form) => bytes.includes(form))) found.push({ text, file });
  }
  return { files, found };
}
