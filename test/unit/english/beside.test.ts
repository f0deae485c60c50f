import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '@/scripts/english/literals';

/** The rooms whose English stands in files of its own. */
const ROOMS = [
  'lib/systems',
  'lib/identifiers',
  'lib/photo',
  'lib/rules',
  'lib/page/controls',
  'lib/papers',
  'lib/profiles',
  'lib/autofill',
  'lib/checklist',
  'lib/filings',
  'lib/backup',
];
/** What looks like English there and is none. */
const NO_ENGLISH = new Map([
  ['lib/papers/dates.ts', 'the months as papers write them'],
  ['lib/papers/layout/paper-labels.ts', 'the labels of papers in two languages'],
  ['lib/papers/labels.ts', 'the labels of papers in English'],
  ['lib/photo/formats.ts', 'the first bytes of files'],
  ['lib/photo/host.ts', 'what the browser is told of the page without a window'],
  ['lib/profiles/database.ts', 'the indexes of the database'],
  ['lib/profiles/not-kept.ts', 'what developers read'],
  ['lib/profiles/passkey.ts', 'what a key is derived for'],
  ['lib/profiles/trusted-contexts.ts', 'what the console gets'],
  ['lib/systems/miit2019.ts', 'the parts of addresses'],
  ['lib/autofill/convert/other-words.ts', 'the names of makers'],
  ['lib/backup/csv/columns.ts', 'the heads of a table, by which it is read again'],
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
    ["throw new ImportRefused('Not whole: copy it again.')", 'Not whole: copy it again.'],
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
    "element.matches('input, select, textarea')",
  ])('nothing is in %s', (code) => {
    expect(sentencesIn(code)).toEqual([]);
  });
});
