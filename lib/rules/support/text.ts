import { optionByText } from '@/lib/forms';
import { englishPlace } from '@/lib/regions/english-names';
import * as say from '../english/support/text';
import type { Suggestion } from '../types';

const SHOWN = 40;

/** A value as a message names it: in quotation marks, on one line, never longer than a line takes. */
export function quote(value: string): string {
  const line = value
    .slice(0, 4 * SHOWN)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const signs = [...line];
  return signs.length > SHOWN ? `“${signs.slice(0, SHOWN).join('')}…”` : `“${line}”`;
}

/** A choice of the forms as a message names it: `护照 (Passport)`. */
export function inBoth(zh: string): string {
  const en = optionByText(zh)?.en;
  return en ? `${zh} (${en})` : quote(zh);
}

/** A place as a message names it: `Shenzhen (深圳市)`; in Chinese alone where its English is not known. */
export function placeInBoth(zh: string): string {
  const en = zh.split('/').map(englishPlace).join(', ');
  return /\p{Script=Han}/u.test(en) ? quote(zh) : `${en} (${zh.replaceAll('/', '')})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${say.joints[joint]} ${words[words.length - 1]}`;
}

/** A sentence to insert into a remark, behind what stands there already. */
export function sentenceFor(remark: string, sentence: { zh: string; en: string }): Suggestion {
  const written = remark.trim();
  if (written === '') return sentence;
  return {
    ...sentence,
    value: `${written}${/[。；！？;.!?]$/u.test(written) ? '' : '；'}${sentence.zh}`,
  };
}

/** One form for comparing: full-width to half-width, lower case, without white space. */
export function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** How many Chinese characters a text holds. */
export function countChinese(value: string): number {
  return value.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** The digits of a phone number without the prefix of China, so that one number written twice is known as one. */
export function digitsOf(value: string): string {
  return value
    .normalize('NFKC')
    .replaceAll(/\D/g, '')
    .replace(/^(?:0?086|86)(?=\d{10,11}$)/, '');
}
