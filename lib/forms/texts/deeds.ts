import MANNERS from '../english/words/manners.json' with { type: 'json' };
import { name } from './patterns/pattern';
import { remembered } from './remembered';
import { tokensOf } from './tokens';
import type { Verb } from './word-list';

const ADVERBS: Readonly<Record<string, string>> = { ...MANNERS.beforeVerb, ...MANNERS.adverbs };

/** What is said to be, may be or has to be; of what somebody does, and of what is done. */
const MODALS: Readonly<Record<string, readonly [does: string, done: string]>> = {
  将: ['will', 'will be'],
  会: ['will', 'will be'],
  将会: ['will', 'will be'],
  不会: ['will not', 'will not be'],
  将不会: ['will not', 'will not be'],
  可: ['can', 'can be'],
  可以: ['can', 'can be'],
  能: ['can', 'can be'],
  能够: ['can', 'can be'],
  将无法: ['can no longer', 'can no longer be'],
  无法: ['cannot', 'cannot be'],
  不能: ['cannot', 'cannot be'],
  不可: ['cannot', 'cannot be'],
  不可以: ['cannot', 'cannot be'],
  不得: ['must not', 'must not be'],
  需: ['must', 'must be'],
  须: ['must', 'must be'],
  需要: ['must', 'must be'],
  必须: ['must', 'must be'],
  应: ['should', 'should be'],
  应当: ['should', 'should be'],
  已: ['has +', 'has been'],
  已经: ['has +', 'has been'],
  未: ['has not +', 'has not been'],
  尚未: ['has not yet +', 'has not yet been'],
  正在: ['is …', 'is being'],
};
/** What stands before a deed with the words of how, where and by whom, and after it in English. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/^在(.{2,}?)期间$/u, 'during'],
  [/^在(.{2,}?)(?:内|中|里)$/u, 'in'],
  [/^在(.{2,}?)上$/u, 'on'],
  [/^在(.{2,})$/u, 'at'],
  [/^通过(.{2,})$/u, 'through'],
  [/^由(.{2,})$/u, 'by'],
  [/^(?:使用|用)(.{2,})$/u, 'with'],
  [/^(?:按照?|根据|依据)(.{2,})$/u, 'according to'],
  [/^从(.{2,}?)(?:中|里)?$/u, 'from'],
  [/^向(.{2,})$/u, 'to'],
  [/^(?:与|和|同)(.{2,})$/u, 'with'],
  [/^以(.{2,})$/u, 'as'],
];
const TO: Readonly<Record<string, string>> = {
  到: 'to',
  至: 'to',
  给: 'to',
  为: 'as',
  成: 'as',
  于: 'in',
};
const UNITS: Readonly<Record<string, string>> = {
  天: 'days',
  日: 'days',
  个月: 'months',
  年: 'years',
  小时: 'hours',
  分钟: 'minutes',
};
const MODAL = new RegExp(
  `^(?:${Object.keys(MODALS)
    .toSorted((one, other) => other.length - one.length)
    .join('|')})`,
  'u',
);

/** A deed with what belongs to it. */
export interface Deed {
  verb: Verb;
  object: string;
  /** How, where, to whom. */
  around: string[];
  isPassive: boolean;
  modal: readonly [string, string] | null;
}

/** What is said of how a thing is done, and the deed itself, then what it is done to. */
export const deedOf = remembered((written: string): Deed | null => {
  let zh = written;
  let modal: Deed['modal'] = null;
  let isPassive = false;
  const around: string[] = [];
  for (;;) {
    const word: string | undefined = modal ? undefined : MODAL.exec(zh)?.[0];
    if (word) {
      modal = MODALS[word] ?? null;
      zh = zh.slice(word.length);
      continue;
    }
    if (zh.startsWith('被')) {
      isPassive = true;
      zh = zh.slice(1);
      continue;
    }
    const manner = tokensOfStart(zh).find((start) => ADVERBS[start]);
    if (manner && zh.length > manner.length + 1) {
      around.push(ADVERBS[manner] ?? '');
      zh = zh.slice(manner.length);
      continue;
    }
    const placed = placeOf(zh);
    if (!placed) break;
    around.push(placed.en);
    zh = placed.rest;
  }
  return afterVerb(zh, around, isPassive, modal);
});

const tokensOfStart = (zh: string): string[] => [
  zh.slice(0, 4),
  zh.slice(0, 3),
  zh.slice(0, 2),
  zh.slice(0, 1),
];

/** 在首页底部, 通过短信: the longest name that leaves a deed. */
function placeOf(zh: string): { en: string; rest: string } | null {
  if (!/^(?:在|通过|由|使用|用|按|根据|依据|从|向|与|和|同|以)/u.test(zh)) return null;
  for (let at = Math.min(zh.length - 2, 14); at > 2; at--) {
    const rest = zh.slice(at);
    for (const [pattern, word] of BEFORE) {
      const thing = pattern.exec(zh.slice(0, at))?.[1];
      const said = thing ? name(thing) : null;
      if (said && deedOf(rest)) return { en: `${word} ${said}`, rest };
    }
  }
  return null;
}

function afterVerb(
  zh: string,
  around: readonly string[],
  isPassive: boolean,
  modal: Deed['modal'],
): Deed | null {
  for (const length of [4, 3, 2]) {
    const verb = tokensOf(zh.slice(0, length));
    const only = verb?.length === 1 ? verb[0] : undefined;
    if (!only?.verb || only.zh.length !== length) continue;
    const rest = zh.slice(length);
    const base = { verb: only.verb, around: [...around], isPassive, modal };
    if (rest === '') return { ...base, object: '' };
    const [, what = '', to = '', whom = ''] = /^(.*?)([到至给为成于])(.+)$/u.exec(rest) ?? [];
    const [thing, other] = [what === '' ? '' : name(what), whom === '' ? null : name(whom)];
    if (thing !== null && other)
      return {
        ...base,
        object: thing,
        around: [...around, `${TO[to]} ${other === 'your' ? 'you' : other}`],
      };
    const [, count = '', unit = ''] = /^(\d+)(天|日|个月|年|小时|分钟)$/u.exec(rest) ?? [];
    if (count) return { ...base, object: '', around: [...around, `for ${count} ${UNITS[unit]}`] };
    const object = name(rest);
    if (object) return { ...base, object };
  }
  return null;
}
