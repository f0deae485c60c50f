import type { Reader } from '../clause';
import { faultOf } from '../faults';
import { NAME } from '../names';
import { subjectsOf } from '../several-subjects';

const DEMANDS =
  /^(.+?)(?:应该?|须|需要?|必须|要|务必)(?:和|与|同|跟)(.+?)(?:保持|完全)*(?:一致|相同|相符|匹配|对应)$/u;
const MUST_DIFFER =
  /^(.+?)(?:不能|不可以?|不得|不应|不允许|请勿)(?:和|与|同|跟)(.+?)(?:相同|一致|重复|一样|同一个?)$/u;
const KINDS = [
  [DEMANDS, faultOf('same-demand')],
  [MUST_DIFFER, faultOf('differ-demand')],
] as const;

/** How two have to be beside each other: 网站名称应与主办单位名称一致. */
export const together: Reader = (clause) => {
  for (const [pattern, fault] of KINDS) {
    const [, of = '', other = ''] = pattern.exec(clause.words) ?? [];
    const against = other === '' ? null : subjectsOf(other.replaceAll(NAME, ''));
    const found = fault && against && clause.complaint(of, fault, against);
    if (found) return found;
  }
  return null;
};
