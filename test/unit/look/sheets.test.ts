import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

/** A colour of its own, in any notation of CSS. */
const LITERAL =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|[:\s,(](?:white|black|red|blue|green|gr[ae]y|orange|yellow|purple)\b(?=[\s,);])/iu;

/** Colours of what is made, not of what is looked at. */
const MADE = new Map([
  [
    'components/papers/picture/crop-window.tsx',
    'what is under a turned picture, and the veil of the library',
  ],
  ['components/overlay/colour.ts', 'reads and writes colours of pages'],
]);

const filesIn = (folders: string[], kind: RegExp): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => kind.test(name))
      .map((name) => join(folder, name)),
  );

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');

test('no sheet has a colour of its own: colours are tokens, which say what they mean', () => {
  const sheets = filesIn(['components', 'entrypoints'], /\.css$/u).filter(
    (file) => !file.endsWith('/tokens.css'),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => LITERAL.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('no script has one either', () => {
  const inScripts = /['"`\s](?:#[0-9a-f]{3,8}['"`;]|(?:rgba?|hsla?|oklch)\(\d)/iu;
  const found = filesIn(['components', 'entrypoints'], /\.tsx?$/u)
    .filter((file) => !MADE.has(file))
    .filter((file) => inScripts.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(found).toEqual([]);
});

test('every token that is used is there', () => {
  const files = filesIn(['components', 'entrypoints'], /\.(?:css|tsx?)$/u);
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const set = new Set(
    texts.flatMap(({ text }) =>
      [...text.matchAll(/(--[a-z][\w-]*)['"]?\s*[:,]/gu)].map(([, name]) => name),
    ),
  );
  const missing = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/gu)]
      .filter(([, name]) => !set.has(name) && name !== '--trigger-width')
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('nothing moves for who asked for less motion', () => {
  const sheets = filesIn(['components', 'entrypoints'], /\.css$/u);
  const moving = sheets.flatMap((file) => {
    const still = withoutComments(readFileSync(file, 'utf8')).replaceAll(
      /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/gu,
      '',
    );
    return still
      .split('\n')
      .filter(
        (line) => /^\s*animation/u.test(line) || /transition:(?!.*var\(--duration\))/u.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(moving).toEqual([]);
});
