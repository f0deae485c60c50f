import type { Province } from '@/lib/regions';
import { businessWords } from './business-words';
import { plainText, type PlainText } from './find-words';
import { placesNamed } from './named-things';
import { isPinyin } from './pinyin';
import type { NameProblem } from './problem';
import { refusedWords } from './refused-words';

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
      what: 'does not have the form that Jiangsu demands: names of personal websites there read 某某的个人博客 (“so-and-so’s personal blog”) or 某某的个人主页 (“so-and-so’s personal home page”), and nothing else is accepted.',
      wayOut:
        'End the name with 的个人博客 (“’s personal blog”) or 的个人主页 (“’s personal home page”).',
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
        what: 'contains Latin letters or digits; Sichuan refuses English, digits and domains in names of personal websites.',
        wayOut: 'Write the name in Chinese characters only.',
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
        what: `contains ${spelled}, which can be read as pinyin; Guangdong refuses pinyin in names of personal websites.`,
        wayOut: 'Write that part in Chinese characters.',
        source: ['huawei-kb-2026'],
        words: [spelled],
      },
    ];
  }
  return [];
}
