// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';

import { beforeEach, expect, test, vi } from 'vitest';

import { explainWords } from '@/components/frame/explain-words';
import { explainField, explainText } from '@/components/frame/explanation';
import { composeText } from '@/lib/forms/texts/compose-text';
import { PageReader } from '@/lib/page/page-reader';
import type { RecognisedText } from '@/lib/page/types';

import { markupOf, portalPages, type PortalPage } from '../../markup/portals';

vi.mock('#i18n', () => ({ i18n: { t: (name: string) => name } }));

beforeEach(() => document.body.replaceChildren());

const HAN = /\p{Script=Han}/u;
const CHOICES = new Set(['select', 'radio', 'checkbox']);
/** Their lists open in a pop-up, which these still pages do not show. */
const WITHOUT_LIST = new Set(['el', 'iview', 'paragraph']);

/** What a note says of a text. */
const englishOf = (text: RecognisedText): string | null =>
  explainText(text, null)?.text ?? explainWords(text.kind, text.zh)?.text ?? composeText(text.zh);

const isOfControl = ({ element }: RecognisedText, name: string): boolean =>
  element.querySelector('input')?.getAttribute('name') === name ||
  element.parentElement?.getAttribute('name') === name;

/** Every choice that the page offers, with the field that it is a choice of and what it is called in English. */
function choicesOn(page: PortalPage): string[] {
  document.title = page.title;
  document.body.innerHTML = markupOf(page);
  const reading = new PageReader(document, { system: null }).read();
  const texts = [...reading.texts, ...reading.unknown()];
  return page.rows.flatMap((row) => {
    if (!('label' in row) || !CHOICES.has(row.control)) return [];
    if (!row.key || row.isOpen) return [];
    if (row.control === 'select' && WITHOUT_LIST.has(page.layout)) return [];
    return row.options
      .filter((zh) => HAN.test(zh))
      .map((zh) => {
        const found = texts.filter((text) => text.zh === zh && isOfControl(text, row.name));
        const english = found.map(englishOf).find((en) => en !== null);
        const key = found.map((text) => text.key).find((known) => known !== undefined);
        return `${key ?? '?'} | ${zh} = ${english ?? '-'}`;
      });
  });
}

/** A truth: what a choice or a hint says, in the words of ours that are right; several with ` / ` between. */
function truthsIn(file: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(`test/markup/texts/${file}`, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.includes(' = ') && !line.startsWith(';'))
      .map((line) => {
        const [zh = '', en = ''] = line.split(' = ');
        return [zh, [en, ...en.split(' / ')]];
      }),
  );
}

/** Counts each line as right, wrong or missed, and lists all that are not right. */
function judge(lines: readonly string[], truths: ReadonlyMap<string, readonly string[]>): string {
  const judged = [...new Set(lines)].map((line) => {
    const [zh = '', en = ''] = line.split(' = ');
    const right = truths.get(zh.replace(/^.* \| /u, '')) ?? [];
    if (en === '-') return right.includes('-') ? 'right' : `missed ${line}`;
    return right.includes(en) ? 'right' : `wrong ${line} (${right.join(' / ') || 'no truth'})`;
  });
  const count = (word: string): number => judged.filter((result) => result.startsWith(word)).length;
  const rest = judged.filter((result) => result !== 'right');
  return [
    `${count('right')} of ${judged.length} right, wrong ${count('wrong')}, missed ${count('missed')}`,
    ...rest.toSorted(),
    '',
  ].join('\n');
}

/**
 * Choices and hints counted apart from labels, each against what a person wrote down that it says. The ledgers fail when
 * more is lost and when less is (`npx vitest run test/unit/page/choices-and-hints.test.ts --update=all` rewrites them).
 */
test('the choices that portals offer', async () => {
  const lines = portalPages().flatMap(choicesOn);
  const judged = judge(lines, truthsIn('choices.txt'));
  if (process.env['PRINT_CHOICES']) console.log(`Choices: ${judged}`);
  await expect(judged).toMatchFileSnapshot('choices.txt');
});

/** What each hint says, standing in its box and below it. */
function hintsOf(line: string): string[] {
  const [zh = '', label = ''] = line.split(' = ')[0]?.split(' | ') ?? [];
  const beside = [
    '<div>主办单位名称：<input></div><div>网站域名：<input></div>',
    '<div>网站名称：<input></div>',
  ];
  return [
    `<div>${label}：<input placeholder="${zh}"></div>`,
    `<div>${label}：<input><p>${zh}</p></div>`,
  ].map((row) => {
    document.body.innerHTML = `${beside[0]}${row}${beside[1]}`;
    const reading = new PageReader(document, { system: null }).read();
    const found = [...reading.texts, ...reading.unknown()].find((text) => text.zh === zh);
    const asked = reading.fields.find(({ labelText }) => labelText === zh);
    return `${label} | ${zh} = ${(found ? englishOf(found) : asked && explainField(asked).text) ?? '-'}`;
  });
}

test('the hints that stand in boxes and below them', async () => {
  const lines = readFileSync('test/markup/texts/hints.txt', 'utf8')
    .split('\n')
    .filter((line) => line.includes(' = ') && !line.startsWith(';'));
  const truths = new Map(
    [...truthsIn('hints.txt')].map(([hint, right]) => [hint.replace(/ \| .*$/u, ''), right]),
  );
  const judged = judge(lines.flatMap(hintsOf), truths);
  if (process.env['PRINT_CHOICES']) console.log(`Hints: ${judged}`);
  await expect(judged).toMatchFileSnapshot('hints.txt');
});
