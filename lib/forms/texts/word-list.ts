import { adjectives, nouns, verbs } from '../built/words';
import FAULTS from '../english/words/faults.json' with { type: 'json' };
import MANNERS from '../english/words/manners.json' with { type: 'json' };
import { unpacked } from './packed';
import { PARTICLES } from './particles';

/** A word of a short text with all that it can be; `raw` is Latin or a number, which stays as it is. */
export interface Token {
  zh: string;
  noun?: string;
  adjective?: string;
  verb?: Verb;
  isParticle?: true;
  raw?: true;
  /** A number of things, and not a name of one. */
  isCount?: true;
}

export interface Verb {
  base: string;
  /** uploaded */
  participle: string;
  /** verification; null when the verb makes none. */
  noun: string | null;
}

/** The words of the lists, and the length of the longest. */
export interface Words {
  of: ReadonlyMap<string, Token>;
  longest: number;
  /** By what they begin with, the length of the longest. */
  longestFrom: ReadonlyMap<string, number>;
}

let known: Words | undefined;

/** Not read before a text has to be put together: the first notes do not wait for it. */
export const wordList = (): Words => (known ??= readLists());

function readLists(): Words {
  const of = new Map<string, Token>();
  const wordFor = (zh: string): Token => {
    const word = of.get(zh) ?? { zh };
    of.set(zh, word);
    return word;
  };
  for (const [zh, en] of unpacked(nouns)) wordFor(zh).noun = en;
  for (const [zh, en] of unpacked(adjectives)) wordFor(zh).adjective = en;
  for (const [zh, forms] of unpacked(verbs)) wordFor(zh).verb = verbOf(forms);
  for (const zh of FIRST)
    for (const then of THEN) {
      const [one, two] = [of.get(zh)?.verb, of.get(then)?.verb];
      if (one && two && zh !== then) wordFor(zh + then).verb = joined(one, two);
    }
  for (const zh of [...PARTICLES, ...Object.keys(MANNERS.adverbs)]) wordFor(zh).isParticle = true;
  // What says of a thing that it is wrong may be a word of its own besides: 完整, 通过.
  for (const zh of Object.keys(FAULTS)) if (!of.has(zh)) wordFor(zh).isParticle = true;
  const longestFrom = new Map<string, number>();
  for (const zh of of.keys())
    longestFrom.set(zh.charAt(0), Math.max(longestFrom.get(zh.charAt(0)) ?? 0, zh.length));
  return { of, longest: Math.max(...longestFrom.values()), longestFrom };
}

/** 扫描上传: the one, and then the other. */
const FIRST = ['拍摄', '扫描', '填写', '打印', '签字', '盖章', '下载'];
const THEN = ['上传', '提交', '扫描', '盖章', '打印', '填写'];
const joined = (one: Verb, two: Verb): Verb => ({
  base: `${one.base} and ${two.base}`,
  participle: `${one.participle} and ${two.participle}`,
  noun: null,
});

/** `fill in/filled in/-`: its base, what it is when it is done, and its noun; `-` is what the rule makes, or no noun. */
export function verbOf(forms: string): Verb {
  const [base = '', participle = '-', noun] = forms.split('/');
  return {
    base,
    participle: participle === '-' ? participleOf(base) : participle,
    noun: noun === undefined || noun === '-' ? null : noun,
  };
}

function participleOf(base: string): string {
  const [first = '', ...others] = base.split(' ');
  const past = first.endsWith('e') ? `${first}d` : `${first}ed`;
  return [past, ...others].join(' ');
}
