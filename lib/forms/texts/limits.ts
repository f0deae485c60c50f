import MEASURES from '../english/words/measures.json' with { type: 'json' };
import { HAN, numberOf } from './letters';
import { nounPhrase } from './noun-phrase';
import { agreeing } from './plurals';
import { tokensOf } from './tokens';

const LIMITS: Readonly<Record<string, string>> = MEASURES.bounds;
const UNITS: Readonly<Record<string, string>> = MEASURES.units;

/** 须与证件一致: what something has to be the same as; null for another clause. */
export function sameAs(clause: string): string | null {
  const same =
    /^(.*?)(?:须|需|应|必须|必需|需要|应当|要)?(?:与|和|同)(.+?)(?:保持)?(?:一致|相同)$/u.exec(
      clause,
    );
  if (same?.[2]) {
    const as = nounPhrase(tokensOf(same[2]));
    const of = same[1] ? nounPhrase(tokensOf(same[1])) : '';
    const must = /(?:须|需|应|必须|必需|需要|应当)(?:与|和|同)/u.test(clause);
    if (as !== null && of !== null) {
      if (of === '') return must ? `must match ${as}` : `same as ${as}`;
      return `${of} ${must ? 'must match' : 'same as'} ${as}`;
    }
  }
  return null;
}

/** 不超过5M, 至少1个域名: how much something may have; null for another clause. */
export function limitOf(clause: string): string | null {
  const limit =
    /^(.*?)(?:大小)?(?:不能|不得|不可以?|不应|应|须|需|必须)?(不?超过?|最多|至少|最少|不?少于|不?小于|不?大于|不?低于|不足|不?多于)(?:可以?|只能|仅能|允许)?(?:输入|填写|上传|选择|添加|备案|申请|填报|报备|绑定|接入|提交|为)?\s*(\d+(?:\.\d+)?|[一二三四五六七八九十两]{1,3})\s*(.*)$/u.exec(
      clause,
    );
  if (limit) {
    const [, subject = '', word = '', written = '', unit = ''] = limit;
    const isForbidden = /(?:不能|不得|不可以?|不应)(?:超过?|少于|小于|大于|低于|多于)/u.test(
      clause,
    );
    const number = written === '两' ? '2' : numberOf(written);
    const of = subject === '' ? '' : nounPhrase(tokensOf(subject));
    const what = unitOf(unit);
    const bound = isForbidden ? LIMITS[`不${word}`] : LIMITS[word];
    if (of !== null && what !== null && bound !== undefined) {
      const counted = number === '1' ? what.replace(/s$/u, '') : plural(what);
      const isAboutEach = /^[一每]个/u.test(subject) && /^个(?!字|月|工作日)./u.test(unit);
      const may = /^(?:at least|more)/u.test(bound) ? 'must have' : 'may have';
      const is = /^(?:[您你]|当前|账户|余额|剩余)/u.test(subject) && /^[小少低不大超]/u.test(word);
      return [of, isAboutEach ? may : is && agreeing(of, 'is'), bound, `${number}${counted}`]
        .filter(Boolean)
        .join(' ');
    }
  }
  return null;
}

/** domain, but 5 MB and characters. */
const plural = (unit: string): string =>
  /^ (?!yuan)[a-z][a-z -]*[a-rt-z]$/u.test(unit) ? `${unit}s` : unit;

function unitOf(unit: string): string | null {
  const words = unit.replace(/^(?:个(?=.)|[张份条项](?=[\u4e00-\u9fff]))/u, '').trim();
  if (words === '' || words === '个') return '';
  if (/^[KMG]B?$/iu.test(words)) return ` ${words.toUpperCase().replace(/^([KMG])$/u, '$1B')}`;
  const known = UNITS[words];
  if (known) return ` ${known}`;
  const noun = HAN.test(words) ? nounPhrase(tokensOf(words)) : words;
  return noun === null ? null : ` ${noun}`;
}
