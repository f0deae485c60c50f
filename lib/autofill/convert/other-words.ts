import { normalise } from '@/lib/forms';

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
