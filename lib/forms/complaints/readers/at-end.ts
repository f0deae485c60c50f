import type { Clause, Reader } from '../clause';
import type { Complaint } from '../complaint';
import { FAULTS } from '../faults';
import type { Fault } from '../fault';
import { NAME } from '../names';
import { propertyOfLast, subjectsOf } from '../several-subjects';

const faults = FAULTS.map((fault) => ({
  fault,
  atEnd: new RegExp(`(?:${fault.words})$`, 'u'),
  whole: new RegExp(`^(?:${fault.words})$`, 'u'),
}));

/** What is wrong stands at the end: 网站名称不规范. */
export const atEnd: Reader = (clause) => {
  const { words } = clause;
  for (const { fault, atEnd: ending, whole } of faults) {
    if (!ending.test(words)) continue;
    // As much as can be is the name of something: 网站内容 + 不合格, and not 网站 + 内容不合格.
    for (let at = words.length - 1; at >= 0; at--) {
      if (!whole.test(words.slice(at))) continue;
      const rest = words.slice(0, at);
      const found =
        (fault.compares && compared(clause, rest, fault)) ||
        // 背景需保持一致: with what is not told.
        (fault.id === 'same-demand' ? null : clause.complaint(rest, fault));
      if (found) return found;
    }
  }
  return null;
};

/** With what: 主办单位名称与营业执照. */
function compared(clause: Clause, rest: string, fault: Fault): Complaint | null {
  for (let at = rest.length - 1; at >= 0; at--) {
    if (!/[和与同跟及]/u.test(rest.charAt(at))) continue;
    const other = rest.slice(at + 1).replaceAll(NAME, '');
    const part = rest.slice(0, at);
    const against = subjectsOf(other);
    const shared = against && propertyOfLast(part.replaceAll(NAME, ''), other);
    const found =
      against && clause.complaintOf(shared ? [shared] : clause.named(part), fault, against);
    if (found) return found;
  }
  return null;
}
