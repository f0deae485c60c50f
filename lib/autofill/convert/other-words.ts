import { normalise, optionOf } from '@/lib/forms';
import type { FieldKey, FieldOption } from '@/lib/forms/types';

/** Who makes a product, which pages of one maker leave out and others put before it. */
const MAKERS =
  '阿里云 腾讯云 华为云 百度智能云 百度云 京东云 火山引擎 金山云 天翼云 移动云 联通云 优刻得 ucloud 青云 西部数码 新网 七牛云 网易云 浪潮云 平安云'
    .split(' ')
    .join('|');

/** One word for another, whatever is asked; each is tried by itself and after the others. */
const SAME: readonly [RegExp, string][] = [
  [/\([^()]*\)/gu, ''],
  [/^(?:个人|单位|企业|组织|法人)[-/、·]?(?=.{2})(?!(?:单位|法人|用户|组织)$)/u, ''],
  // A Chinese passport is no 护照 of somebody else: only of the ID card the country says nothing.
  [/^(?:中国(?:大陆|公民)?|大陆|内地|二代|第二代|有效)的?(?=(?:居民)?身份证)/u, ''],
  [/^(?:工商|企业法人|企业|法人)(?=营业执照)/u, ''],
  [/(?:副本|正本)$/u, ''],
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
 * 营业执照, 阿里云 ECS is ECS. Null when no change of a few words leads to one, or when two lead to different ones.
 */
export function optionInOtherWords(key: FieldKey, text: string): FieldOption | null {
  let words = new Set([normalise(text)]);
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = new Set<string>();
    for (const word of words)
      for (const [pattern, same] of SAME) {
        const changed = word.replace(pattern, same);
        if (changed !== word && changed !== '') next.add(changed);
      }
    const found = [...next].flatMap((word) => optionOf(key, word) ?? []);
    const [first] = found;
    if (first) return found.every(({ zh }) => zh === first.zh) ? first : null;
    words = next;
  }
  return null;
}

const YES_OR_NO = /^(?:是|否)$/u;
const NO = /^(?:否|不|没|无|未|暂无|尚未|非)/u;

/** Which of two answers a page offers says 是 or 否 in its own words: 有 and 没有, 涉及 and 不涉及; null when it is not certain. */
export function answerAmong(wanted: string, offered: readonly string[]): string | null {
  if (!YES_OR_NO.test(wanted) || offered.length !== 2) return null;
  const no = offered.filter((text) => NO.test(normalise(text)));
  if (no.length !== 1) return null;
  const answer = wanted === '否' ? no[0] : offered.find((text) => text !== no[0]);
  return answer ?? null;
}
