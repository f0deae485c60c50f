import type { Province } from '@/lib/regions';
import { businessWords } from './business-words';
import { plainText, type PlainText } from './find-words';
import { placesNamed } from './named-things';
import { isPinyin } from './pinyin';
import type { NameProblem } from './problem';
import { refusedWords } from './refused-words';
import * as say from '../english/naming/province-forms';

const NAMING = 'ali-fields-2019';

const JIANGSU_FORM = /^(.+)的个人(?:博客|主页)$/u;

/**
 * Jiangsu takes two forms only. They lift the ban on the words that they hold (博客, 主页, 个人) and on no others: what
 * stands before may name no trade, company or place.
 */
export function problemsInJiangsu(plain: PlainText, province: Province): NameProblem[] {
  const subject = JIANGSU_FORM.exec(plain.text)?.[1];
  if (subject !== undefined) {
    const before = plainText(subject);
    return [
      ...refusedWords(before, province),
      ...businessWords(before),
      ...placesNamed(before, province),
    ];
  }
  return [
    {
      severity: 'error',
      what: say.doesNotHaveTheForm,
      wayOut: say.endTheNameWithS,
      source: [NAMING, 'ali-prov-2019'],
      words: [],
    },
  ];
}

/** Forms that newer descriptions of single provinces refuse. */
export function provinceForms(plain: PlainText, province: Province | undefined): NameProblem[] {
  if (province?.code === '51' && /[a-z0-9]/.test(plain.text)) {
    return [
      {
        severity: 'warning',
        what: say.containsLatinLettersOrDigits,
        wayOut: say.writeTheNameInChinese,
        source: ['tencent-prov-2022'],
        words: [],
      },
    ];
  }
  const spelled = province?.code === '44' ? /[a-z]{2,}/.exec(plain.text)?.[0] : undefined;
  if (spelled !== undefined && isPinyin(spelled)) {
    return [
      {
        severity: 'warning',
        what: say.containsWhichCanBeRead(spelled),
        wayOut: say.writeThatPartInChinese,
        source: ['huawei-kb-2026'],
        words: [spelled],
      },
    ];
  }
  return [];
}
