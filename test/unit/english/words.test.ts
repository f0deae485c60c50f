import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

/** What people read: the words of the screens, what `lib` says, and the help. */
const FOLDERS = ['lib/rules', 'lib/checklist', 'lib/filings', 'lib/autofill', 'lib/identifiers'];
const scripts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const OF_PAGES = 'lib/forms/english';
const ofPages = readdirSync(OF_PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && name !== 'sources.json')
  .map((name) => join(OF_PAGES, name));
const screens = ['locales/en.yml'];
const everything = [...screens, 'docs/help.md', ...scripts, ...ofPages];

/** Lines that hold a sentence: all of a text, of a script those with a quoted run of words that is no comment. */
function sentencesOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (!file.endsWith('.ts')) return lines;
  return lines.filter(
    (line) => !/^\s*(?:\/\/|\/?\*)/u.test(line) && /['"`][^'"`]* [^'"`]*/u.test(line),
  );
}

const BANNED = [
  {
    words: /\bwants?\b(?!\()|\b(?:is|are|has|have) wanted\b/iu,
    instead: 'asks for',
    files: everything,
  },
  // A seal is what a company puts on paper; what this browser keeps is encrypted.
  {
    words: /\bseal(?:ed|s|ing)?\b(?!.*watermark| or watermark)/iu,
    instead: 'encrypted',
    files: screens,
  },
  {
    words: /\b(?:simply|just click|click here|obviously)\b|!$/iu,
    instead: 'the thing itself',
    files: screens,
  },
];

test.each(BANNED)('$words is not said, but $instead', ({ words, files }) => {
  const found = files.flatMap((file) =>
    sentencesOf(file)
      .filter((line) => words.test(line))
      .map((line) => `${file}: ${line.trim().slice(0, 160)}`),
  );
  expect(found).toEqual([]);
});
