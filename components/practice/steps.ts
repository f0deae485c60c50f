import type { TabFrames } from '@/components/ui/tab-frames';

/** What is practised, in this order. */
export const STEPS = ['read', 'repair', 'fill', 'check', 'undo'] as const;

export type Step = (typeof STEPS)[number];

/** The form of who comes back is empty again: there is nothing to check or to undo in it. */
const LAST_TO_COME_BACK_TO = STEPS.indexOf('fill');

/** The step with which to begin, of the one that was kept; the first when nothing was. */
export function stepToBegin(kept: unknown): number {
  const at = STEPS.findIndex((step) => step === kept);
  return Math.min(Math.max(at, 0), LAST_TO_COME_BACK_TO);
}

/** Whether something is found in the form that a button repairs. */
export const isWrong = ({ frames }: TabFrames): boolean =>
  frames.some(({ findings }) => findings.some(({ fix }) => fix));

/**
 * Whether the person has done what a step asks; reading has no end of its own.
 * @param wasWrong whether the form was seen to be wrong: before it is checked nothing is found in it either
 */
export function isDone(step: Step, tab: TabFrames, wasWrong: boolean): boolean {
  const { reports } = tab;
  switch (step) {
    case 'repair':
      return wasWrong && !isWrong(tab);
    case 'fill':
      return reports.some(({ of }) => of === 'fill');
    case 'undo':
      return reports.some(({ of }) => of !== 'fill');
    default:
      return false;
  }
}

/** Steps whose end cannot be seen: who goes on has done them. */
const WITHOUT_END: ReadonlySet<Step> = new Set(['read', 'check']);

/** The steps that were left without being done, when somebody goes on from this one. */
export function skippedAfter(
  skipped: readonly Step[],
  step: Step,
  isStepDone: boolean,
): readonly Step[] {
  const others = skipped.filter((one) => one !== step);
  return WITHOUT_END.has(step) || isStepDone ? others : [...others, step];
}

/** What was kept of the steps that were left. */
export function stepsIn(kept: unknown): readonly Step[] {
  return Array.isArray(kept) ? STEPS.filter((step) => kept.includes(step)) : [];
}
