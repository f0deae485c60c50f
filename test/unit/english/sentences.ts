import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Enough English words in a row make a sentence of ours; what else is quoted in the code is data. */
const SENTENCE = /[A-Za-z]{2,} [a-z]{2,} [a-z]+/u;
/** What is generated, and lists of words that a page may have. */
const NO_SENTENCES = /generate\/|grammar\/properties\//u;
const WORD_LIST = /\p{Script=Han}=[A-Za-z]/u;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu;
const STRING = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gu;
const PUT_IN = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;

/** Every string of the source files below some folders that is a sentence; `…` stands for what is put into it. */
export function* sentencesIn(folders: readonly string[]): Generator<string> {
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/u.test(entry) || NO_SENTENCES.test(entry)) continue;
      const code = readFileSync(join(folder, entry), 'utf8').replace(COMMENT, '');
      for (const [, quoted, template] of code.matchAll(STRING)) {
        const text = quoted ?? template?.replace(PUT_IN, '…') ?? '';
        if (SENTENCE.test(text) && !WORD_LIST.test(text)) yield text.replace(/\\(.)/gu, '$1');
      }
    }
}
