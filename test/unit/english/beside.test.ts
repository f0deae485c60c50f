import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '@/scripts/english/literals';

/** The rooms whose English stands in files of its own. */
const ROOMS = ['lib/identifiers', 'lib/rules', 'lib/autofill', 'lib/checklist', 'lib/filings'];
/** What looks like English there and is none. */
const NO_ENGLISH = new Map([
  ['lib/autofill/convert/other-words.ts', 'the names of makers'],
  ['lib/filings/schema.ts', 'what developers read of a damaged store'],
  ['lib/rules/types.ts', 'the names of topics'],
  ['lib/rules/naming/pinyin.ts', 'the syllables of pinyin'],
]);

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(english|examples)\//.test(name))
    .map((name) => `${room}/${name}`),
).filter((file) => !NO_ENGLISH.has(file));

test.each(files)('%s holds no English', (file) => {
  expect(sentencesIn(readFileSync(file, 'utf8'), file)).toEqual([]);
});

describe('English that stands in code is found', () => {
  test.each([
    ["report({ message: 'Leave it out.' })", 'Leave it out.'],
    ["report({ fix: { label: 'Repair' } })", 'Repair'],
    ['const why = `${name} is past: use a valid one.`', ' is past: use a valid one.'],
    ["found.push(isOne ? 'the company seal' : '')", 'the company seal'],
    ["const choose = { zh: '其他', en: 'Other' }", 'Other'],
    ["export const where = 'in the mainland'", 'in the mainland'],
  ])('%s', (code, text) => {
    expect(sentencesIn(code)).toEqual([text]);
  });

  test.each([
    "import { one } from './identity-documents';",
    "throw new Error('The rule has no title.');",
    "defineRule({ topic: 'identity documents', source: 'seed-first' });",
    "values.text('entity.name') === '护照'",
    '`${quote(text)} ${reason}`',
    "type Word = 'two words';",
  ])('nothing is in %s', (code) => {
    expect(sentencesIn(code)).toEqual([]);
  });
});
