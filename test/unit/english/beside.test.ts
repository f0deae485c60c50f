import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '@/scripts/english/literals';

/** What looks like English and is none, or is read by nobody but developers. */
const NO_ENGLISH = new Map([
  ['lib/browser-in-pages.ts', 'what the browser says'],
  ['lib/manifest.ts', 'what pages may load'],
  ['lib/background/badge.ts', 'what the console gets'],
  ['lib/background/field-menu.ts', 'what the console gets'],
  ['lib/background/panel-menu.ts', 'what the console gets'],
  ['lib/background/reminders.ts', 'what the console gets'],
  ['lib/forms/check-data.ts', 'what a build says of broken data'],
  ['lib/forms/schema.ts', 'what a build says of broken data'],
  ['lib/forms/with-english.ts', 'what a build says of broken data'],
  ['lib/page/field-report.ts', 'what a maintainer gets'],
  ['lib/page/decide/texts.ts', 'the kinds of notes'],
  ['lib/page/libraries/next.ts', 'where parts of a library stand'],
  ['lib/page/read/hidden-parts.ts', 'how pages hide parts'],
  ['lib/regions/generate/pinyin.ts', 'the syllables of pinyin'],
  ['lib/papers/layout/paper-labels.ts', 'the labels of papers in two languages'],
  ['lib/papers/labels.ts', 'the labels of papers in English'],
  ['lib/photo/formats.ts', 'the first bytes of files'],
  ['lib/photo/host.ts', 'what the browser is told of the page without a window'],
  ['lib/profiles/database.ts', 'the indexes of the database'],
  ['lib/profiles/not-kept.ts', 'what developers read'],
  ['lib/profiles/passkey.ts', 'what a key is derived for'],
  ['lib/profiles/trusted-contexts.ts', 'what the console gets'],
  ['lib/backup/csv/columns.ts', 'the heads of a table, by which it is read again'],
  ['lib/filings/schema.ts', 'what developers read of a damaged store'],
  ['lib/rules/types.ts', 'the names of topics'],
  ['lib/rules/naming/pinyin.ts', 'the syllables of pinyin'],
]);

/** Texts that are put together from words, in the order of English, and what labels are read from: a language has its own. */
const IN_ENGLISH_ORDER = /^lib\/forms\/(?:complaints|grammar|texts)\//u;

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((name) => `lib/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !/^lib\/[\w-]+\/(?:english|examples)\//.test(file))
  .filter((file) => !NO_ENGLISH.has(file) && !IN_ENGLISH_ORDER.test(file));

test('every exception is one', () => {
  const needless = [...NO_ENGLISH.keys()].filter(
    (file) => sentencesIn(readFileSync(file, 'utf8'), file).length === 0,
  );
  expect(needless).toEqual([]);
});

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
    "new Set('article aside div'.split(' '))",
    "found.push({ kind: 'form row', score: 45 })",
    "switch (kind) { case 'form row': return 1; }",
  ])('nothing is in %s', (code) => {
    expect(sentencesIn(code)).toEqual([]);
  });
});
