import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSync } from 'vite';

import { pseudo, pseudoLetters } from '../pseudo.mjs';
import { type Edit, edited, type Node, walk } from './tree';

/** Texts by what they tell of, in any depth. */
export interface Table {
  readonly [name: string]: Text;
}
type Text = string | readonly Text[] | Table;

/** What another language has in place of the English. */
export interface Language {
  /** The text of the file that stands for a file of English, by its path from the root. */
  file(path: string, english: string): string;
  /** What stands for a table of English beside a file of data, by its path from the root. */
  table(path: string, english: Table): Table;
  /** A page of Markdown, by its path from the root. */
  page(path: string, english: string): string;
  /** A text that stands in data. */
  text(english: string): string;
  /** A text of the screens, by its name. */
  screen(name: string, english: string): string;
}

/**
 * A language that lies in one folder: `messages.json` for the screens, `data.json` from the English of the data to the
 * texts, `help.md`, and for each `lib/ROOM/english/FILE` that is translated `ROOM/FILE`. What it has not stays English.
 */
export function languageIn(folder: string): Language {
  const json = <Value>(name: string): Record<string, Value> =>
    existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : {};
  const data = json<string>('data.json');
  const screens = json<{ message: string }>('messages.json');
  const file = (path: string, english: string): string => {
    const own = join(folder, inFolder(path));
    return existsSync(own) ? readFileSync(own, 'utf8') : english;
  };
  return {
    file,
    page: file,
    table: (path, english) => over(english, json<Text>(inFolder(path))),
    text: (english) => data[english] ?? english,
    screen: (name, english) => screens[name]?.message ?? english,
  };
}

const inFolder = (path: string): string =>
  path.replace(/^lib\/([\w-]+)\/english\/|^docs\//, (_, room?: string) => (room ? `${room}/` : ''));

/** The English, and over it what another table has. */
function over(english: Table, other: Table): Table {
  const names = Object.keys(english);
  return Object.fromEntries(names.map((name) => [name, textOver(english[name]!, other[name])]));
}

const isTable = (text: Text | undefined): text is Table =>
  typeof text === 'object' && !Array.isArray(text);
const textOver = (english: Text, other: Text | undefined): Text =>
  isTable(english) && isTable(other) ? over(english, other) : (other ?? english);

/** Every text of a table by another. */
function eachOf(text: Text, by: (text: string) => string): Text {
  if (typeof text === 'string') return by(text);
  if (!isTable(text)) return text.map((one) => eachOf(one, by));
  return Object.fromEntries(Object.entries(text).map(([name, one]) => [name, eachOf(one, by)]));
}

/** The language that nobody speaks: what is hard-coded and what has no room is seen in it. */
export const nobodys: Language = {
  file: (path, english) => pseudoFile(path, english),
  page: (_, english) =>
    english.replaceAll(NO_WORDS, (part, kept?: string) => kept ?? pseudoLetters(part)),
  table: (_, english) => eachOf(english, pseudo) as Table,
  text: pseudo,
  screen: (name, english) => (name.startsWith('ext') ? english : pseudo(english)),
};

/** Addresses, comments, ids and code of a page of Markdown, or a word of it. */
const NO_WORDS = /(\]\([^)]*\)|<!--[^]*?-->|\[S\d+\]|`[^`]*`)|[a-z]+/gi;

/** A file of English whose texts are in the language that nobody speaks, each sentence in brackets once. */
function pseudoFile(path: string, code: string): string {
  const edits: Edit[] = [];
  const sentences: Node[] = [];
  walk(parseSync(path, code).program as unknown as Node, (node, parent) => {
    if (
      /^(Import|TS)/.test(parent?.type ?? '') ||
      (parent?.type === 'Property' && parent['key'] === node)
    )
      return;
    const isText = node.type === 'Literal' && typeof node['value'] === 'string';
    if (!isText && node.type !== 'TemplateLiteral' && node.type !== 'TemplateElement') return;
    if (node.type === 'TemplateLiteral') {
      if (!sentences.some((outer) => isWithin(node, outer))) sentences.push(node);
      return;
    }
    const isWhole = isText && !sentences.some((outer) => isWithin(node, outer));
    // The place of a part of a template holds the signs around it: `…${ or }…`.
    const start = node.start + 1;
    const end = node.end - (isText || node['tail'] === true ? 1 : 2);
    const text = code.slice(start, end);
    edits.push({ start, end, text: isWhole ? pseudo(text) : pseudoLetters(text) });
  });
  const brackets = sentences.flatMap(({ start, end }): Edit[] => [
    { start: start + 1, end: start + 1, text: '[' },
    { start: end - 1, end: end - 1, text: '···]' },
  ]);
  return edited(code, [...edits, ...brackets]);
}

const isWithin = (one: Node, other: Node): boolean =>
  other.start <= one.start && one.end <= other.end;
