import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ACCENTED = Object.fromEntries(
  [...'aeiouycnsAEIOUYCNS'].map((letter, at) => [letter, [...'áéíóúýçñšÁÉÍÓÚÝÇÑŠ'][at]]),
);
/** How much longer a text of another language may be than the English: short ones grow most. */
const growth = (length) => (length < 12 ? 0.8 : length < 40 ? 0.5 : 0.3);

/**
 * A text as a language might have it that nobody speaks: other letters, longer, in brackets. Places for values and the
 * bar between singular and plural stay.
 * @param {string} text
 */
export function pseudo(text) {
  return text
    .split(' | ')
    .map((form) => {
      const letters = form.replaceAll(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
      return `[${letters}${'·'.repeat(Math.ceil(form.length * growth(form.length)))}]`;
    })
    .join(' | ');
}

/** Whether a text that is shown came through the words of the screens. */
export const isPseudo = (text) => text.includes('[') || text.includes('·');

/**
 * Copies a built extension and gives its screens the language that nobody speaks.
 * @param {string} from the folder of the built extension
 * @param {string} to the folder of the copy
 */
export async function writePseudo(from, to) {
  await cp(from, to, { recursive: true });
  const file = join(to, '_locales/en/messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8'));
  for (const [name, entry] of Object.entries(messages))
    if (!name.startsWith('ext')) entry.message = pseudo(entry.message);
  await writeFile(file, JSON.stringify(messages));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writePseudo('.output/chrome-mv3', '.output/chrome-mv3-pseudo');
  console.log('The screens in a language that nobody speaks: load .output/chrome-mv3-pseudo');
}
