import { addDays } from '@/lib/working-days';

import { chinaTime } from './days';
import type { Deadline, DeadlineId } from './deadline';
import { dueAt, openDeadlinesOf } from './deadlines';
import type { TrackedFiling } from './schema';

/** When to remind of a deadline. It names nobody, so that it can be kept where it is readable while the vault is locked. */
export interface Reminder {
  /** Stable for one deadline on one day, so that it is shown once: `sms-verification/2026-11-23T02:00:00.000Z/120`. */
  id: string;
  /** The random id of the filing. */
  filing: string;
  deadline: DeadlineId;
  /** What is due, as the deadline says it. */
  title: string;
  /** `YYYY-MM-DD` in China, or an instant in ISO form where hours count. */
  due: string;
  /** When to show it. */
  at: Date;
  /** It comes after the deadline: somebody else should have answered. */
  late: boolean;
}

/** Minutes before an hour: at once, half a day and two hours before. */
const BEFORE_HOURS = [24 * 60, 12 * 60, 2 * 60];
/** Days before a day, at nine in the morning in China. */
const BEFORE_DAYS: Readonly<Partial<Record<DeadlineId, readonly number[]>>> = {
  'psb-filing': [20, 7, 1],
  'psb-number': [14, 1],
  'access-notice': [7, 3, 1],
  'report-change': [5, 1],
  'commitment-letter': [14, 3],
  'id-too-short': [30, 7, 1],
  'id-expiry': [90, 30, 7],
  'domain-too-short': [30, 7, 1],
  'domain-expiry': [90, 30, 7],
  'instance-expiry': [30, 7, 1],
};
const MORNING = 9;
const LATE = 'late';

/** Every reminder of a filing, past and to come, by time; none for what is done. */
export function remindersOf(tracked: TrackedFiling): Reminder[] {
  return openDeadlinesOf(tracked.value)
    .flatMap((deadline) =>
      timesOf(deadline).map(({ at, mark }) => ({
        id: `${deadline.id}/${deadline.due}/${mark}`,
        filing: tracked.id,
        deadline: deadline.id,
        title: deadline.title,
        due: deadline.due,
        at,
        late: mark === LATE,
      })),
    )
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

interface Time {
  at: Date;
  /** What tells this reminder from the others of its deadline. */
  mark: string;
}

function timesOf(deadline: Deadline): Time[] {
  if (deadline.due.length > 10) {
    const due = dueAt(deadline).getTime();
    return BEFORE_HOURS.map((minutes) => ({
      at: new Date(due - minutes * 60_000),
      mark: `${minutes}`,
    }));
  }
  if (deadline.kind === 'expect') {
    // Nothing to do until the answer is late: the morning after.
    return [{ at: chinaTime(addDays(deadline.due, 1), MORNING), mark: LATE }];
  }
  return (BEFORE_DAYS[deadline.id] ?? [7, 1]).map((days) => ({
    at: chinaTime(addDays(deadline.due, -days), MORNING),
    mark: `${days}`,
  }));
}
