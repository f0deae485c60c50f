import { isTask } from './checklist';
import { openAnswers } from './open-answers';
import { phaseOf } from './phases';
import type { Checklist, ChecklistItem, GroupId } from './types';

/** What a checklist comes to, in numbers. */
export interface Verdict {
  /** What stops the filing as it is answered. */
  stops: readonly ChecklistItem[];
  /** What may have it refused. */
  warnings: readonly ChecklistItem[];
  /** What nobody has published for this province. */
  unknown: number;
  /** Papers and photos to bring. */
  papers: number;
  /** What is left to do, of all that is to be done. */
  left: number;
  /** Answers that could still change it. */
  missing: number;
}

const PAPERS: readonly GroupId[] = ['documents', 'statements'];

/** Whether anything stops this filing, and how much is left. */
export function verdictOf({ groups, input }: Checklist, ticked: ReadonlySet<string>): Verdict {
  const items = groups.flatMap((group) => group.items);
  const tasks = items.filter(isTask);
  return {
    stops: items.filter(({ kind }) => kind === 'blocker'),
    warnings: items.filter(({ kind }) => kind === 'warning'),
    unknown: items.filter(({ unknown }) => unknown).length,
    papers: tasks.filter(({ group, unknown }) => PAPERS.includes(group) && !unknown).length,
    left: tasks.filter((item) => !ticked.has(item.id) && phaseOf(item) !== 'later').length,
    missing: Object.values(openAnswers(input)).reduce((sum, open) => sum + open, 0),
  };
}
