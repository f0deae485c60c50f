import { optionByText, optionOf } from '../catalogue';
import { normalise } from '../normalise';
import type { FieldKey, FieldOption } from '../types';

/** Who makes a product, which pages of one maker leave out and others put before it. */
const MAKERS =
  '阿里云 腾讯云 华为云 百度智能云 百度云 京东云 火山引擎 金山云 天翼云 移动云 联通云 优刻得 ucloud 青云 西部数码 新网 七牛云 网易云 浪潮云 平安云'
    .split(' ')
    .join('|');

/** One word for another, whatever is asked; each is tried by itself and after the others. */
const SAME: readonly [RegExp, string][] = [
  [/\([^()]*\)/gu, ''],
  [/^(?:个人|单位|企业|组织|法人)[-/、·]?(?=.{2})(?!网站|(?:单位|法人|用户|组织)$)/u, ''],
  // A Chinese passport is no 护照 of somebody else: only of the ID card the country says nothing.
  [/^(?:中国(?:大陆|公民)?|中华人民共和国|大陆|内地|二代|第二代|有效)的?(?=(?:居民)?身份证)/u, ''],
  [/^(?:工商|企业法人|企业|法人)(?=营业执照)/u, ''],
  [/(?:副本|正本)$/u, ''],
  [/(?<=执照|许可证|登记证)证书?$/u, ''],
  [/^(?=社会信用代码)/u, '统一'],
  [/证书$/u, '证'],
  [/证$/u, '证书'],
  [/^身份证$/u, '居民身份证'],
  [/(?:单位|法人|用户|组织|类)$/u, ''],
  [/^(民办非企业)$/u, '$1单位'],
  [/^公司$/u, '企业'],
  [/^(?:自然人|公民)$/u, '个人'],
  [/^(?:国家|党政|行政)机关$|^政府(?:单位|机构)$/u, '政府机关'],
  [/^社团$/u, '社会团体'],
  [/^律师(?:事务所|执业单位|机构)$/u, '律师执业机构'],
  [/^(简体|繁体)中文$/u, '中文$1'],
  [/^(英|日|法|德|俄|韩)文$/u, '$1语'],
  [/^(?:云服务器|弹性云服务器|云主机|云服务器实例)(?=[a-z])/u, ''],
  [/(?<=[a-z])(?:云服务器|云主机|服务器|实例)$/u, ''],
  [new RegExp(`^(?:${MAKERS})[-·]?(?=.)`, 'u'), ''],
];
const DEPTH = 3;

/**
 * The option of a field that a page or a profile means in words that no source has: 企业单位 is 企业, 工商营业执照副本 is
 * 营业执照, 阿里云 ECS is ECS. Without a key of any field. Null when no change of a few words leads to one, or when two lead to different ones.
 */
export function optionInOtherWords(key: FieldKey | undefined, text: string): FieldOption | null {
  // 其他组织 is chosen where 其他 is, and says more.
  if (key === undefined && /^其[他它]/u.test(text)) return null;
  let words = new Set([normalise(text)]);
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = new Set<string>();
    for (const word of words)
      for (const [pattern, same] of SAME) {
        const changed = word.replace(pattern, same);
        if (changed !== word && changed !== '') next.add(changed);
      }
    const found = [...next].flatMap(
      (word) => (key === undefined ? optionByText(word) : optionOf(key, word)) ?? [],
    );
    const [first] = found;
    if (first) return found.every(({ zh }) => zh === first.zh) ? first : null;
    words = next;
  }
  return null;
}

const ANSWERS: Readonly<Record<string, string>> = {
  有: 'Yes',
  无: 'None',
  没有: 'No',
  // As a choice what a site offers, on a button what is to be done.
  支付: 'Payment',
};
const LEVEL = /^第?([一二三四五])级$/u;

/** English for a choice that is an answer or a level, whatever is asked: 有, 无, 第二级; null for any other. */
export function answerInEnglish(text: string): string | null {
  const answer = normalise(text);
  const level = LEVEL.exec(answer)?.[1];
  return ANSWERS[answer] ?? (level ? `Level ${'一二三四五'.indexOf(level) + 1}` : null);
}
