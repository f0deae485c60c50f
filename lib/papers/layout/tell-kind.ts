import type { PaperKind } from '../types';
import { isNearly } from './nearly';

/** Titles and labels by which a kind is told, the surest kind first; `weight` is what one of them counts. */
const SIGNS: readonly { kind: PaperKind; words: readonly string[]; weight: number }[] = [
  {
    kind: 'foreign-permanent-resident-card',
    words: ['外国人永久居留身份证', '外国人永久居留证', '永久居留身份证'],
    weight: 5,
  },
  { kind: 'mainland-travel-permit-hk-macao', words: ['港澳居民来往内地通行证'], weight: 5 },
  { kind: 'mainland-travel-permit-taiwan', words: ['台湾居民来往大陆通行证'], weight: 5 },
  {
    kind: 'hk-macao-taiwan-residence-permit',
    words: ['港澳居民居住证', '台湾居民居住证'],
    weight: 5,
  },
  { kind: 'business-licence', words: ['营业执照'], weight: 3 },
  {
    kind: 'business-licence',
    words: [
      '统一社会信用代码',
      '经营范围',
      '登记机关',
      '法定代表人',
      '注册资本',
      '成立日期',
      '营业期限',
      '经营场所',
      '营业场所',
    ],
    weight: 1,
  },
  {
    kind: 'domain-certificate',
    words: ['域名证书', '域名注册证书', '国家顶级域名', '顶级国际域名', '域名注册服务机构'],
    weight: 4,
  },
  {
    kind: 'domain-certificate',
    words: ['域名持有者', '域名所有者', '域名注册人', '到期日期', '到期时间'],
    weight: 1,
  },
  { kind: 'resident-id-front', words: ['公民身份号码'], weight: 3 },
  { kind: 'resident-id-front', words: ['民族', '住址'], weight: 1 },
  { kind: 'resident-id-back', words: ['居民身份证'], weight: 2 },
  { kind: 'resident-id-back', words: ['签发机关', '有效期限'], weight: 1 },
  { kind: 'passport', words: ['PASSPORT', '护照'], weight: 3 },
];

/** What kind of paper the texts are from; null when nothing speaks for one. */
export function tellKind(texts: readonly string[], hasMachineLines: boolean): PaperKind | null {
  const scores = new Map<PaperKind, number>();
  if (hasMachineLines) scores.set('passport', 5);
  const compact = texts.map((text) => text.replace(/\s/g, ''));
  for (const { kind, words, weight } of SIGNS) {
    const found = words.filter((word) => compact.some((text) => contains(text, word)));
    const counted = weight > 2 ? Math.min(1, found.length) : found.length;
    scores.set(kind, (scores.get(kind) ?? 0) + counted * weight);
  }
  const [best] = [...scores].toSorted((one, other) => other[1] - one[1]);
  return best && best[1] >= 2 ? best[0] : null;
}

function contains(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  if (word.length < 5) return false;
  for (let at = 0; at + word.length <= text.length; at += 1)
    if (isNearly(text.slice(at, at + word.length), word)) return true;
  return false;
}
