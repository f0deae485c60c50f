import { Clause, type Reader } from './clause';
import type { Complaint } from './complaint';
import { asked } from './readers/asked';
import { atEnd } from './readers/at-end';
import { contained } from './readers/contained';
import { demanded } from './readers/demanded';
import { formed } from './readers/formed';
import { limited } from './readers/limited';
import { missing } from './readers/missing';
import { together } from './readers/together';
import { subjectsOf } from './several-subjects';
import type { Subject } from './subjects';

/** What is not told as a fact: conditions, questions, what is to be avoided. */
const NOT_TOLD =
  /如果?|若|是否|否则|以免|避免|防止|谨防|的话$|时$|[?？吗]$|的$|哪些|什么|怎么|如何|为何|为什么/u;

/** The first one that reads a clause counts. */
const READERS: readonly Reader[] = [together, formed, limited, contained, atEnd, missing, asked];

/**
 * Reads one clause of a message as a complaint; null when a word of it is not known, or when it tells no fact.
 * @param before what the clause before spoke of: 身份证已过期，且不清晰
 */
export function readComplaint(written: string, before: readonly Subject[] = []): Complaint | null {
  const clause = new Clause(written, before);
  if (clause.words === '') return null;
  const demand = demanded(clause);
  if (demand || NOT_TOLD.test(clause.words.replace(/^是否/u, ''))) return demand;
  for (const reader of READERS) {
    const found = reader(clause);
    // 未备案停机: a phone is out of service, and no website.
    if (
      found?.fault.id === 'unreachable' &&
      found.subjects.some(({ thing }) => thing?.endsWith('website'))
    )
      return null;
    if (found)
      return found.names.length === 0 &&
        found.against.some((other) => isSame(found.subjects[0], other))
        ? null
        : found;
  }
  return null;
}

/** What would have the same name on both sides: 主体负责人与法定代表人不一致. */
const isSame = (one: Subject | undefined, other: Subject): boolean =>
  one !== undefined && one.en === other.en && one.keys.join(' ') === other.keys.join(' ');

const THERE = /^(.*?)已经?(?:添加|悬挂|放置|上传|提交|填写|提供)(?:了)?(.*)$/u;

/** What is said to be there, and what the next clause complains of: 已添加备案号但未链接. */
export function contextOf(written: string): readonly Subject[] | null {
  const [, before = '', after = ''] = THERE.exec(new Clause(written).words) ?? [];
  return before + after === '' ? null : subjectsOf(before + after);
}
