import { addDays, chinaTime, dayInChina } from './days';
import { deadlinesOf, dueAt, type Deadline, type DeadlineId } from './deadlines';
import type { TrackedFiling } from './schema';

export interface Reminder {
  /** Stable for one deadline on one day, so that it is shown once: `sms-verification/2026-11-23T02:00:00.000Z/120`. */
  id: string;
  filing: string;
  deadline: DeadlineId;
  /** When to show it. */
  at: Date;
  title: string;
  body: string;
}

/** Minutes before an hour: at once, half a day and two hours before. */
const BEFORE_HOURS = [24 * 60, 12 * 60, 2 * 60];
/** Days before a day, at nine in the morning in China. */
const BEFORE_DAYS: Readonly<Partial<Record<DeadlineId, readonly number[]>>> = {
  'psb-filing': [20, 7, 1],
  'psb-number': [14, 1],
  'commitment-letter': [14, 3],
  'id-too-short': [30, 7, 1],
  'id-expiry': [90, 30, 7],
  'domain-too-short': [30, 7, 1],
  'domain-expiry': [90, 30, 7],
  'instance-expiry': [30, 7, 1],
};
const MORNING = 9;

/** Every reminder of a filing, past and to come, by time. */
export function remindersOf(tracked: TrackedFiling): Reminder[] {
  return deadlinesOf(tracked.value)
    .flatMap((deadline) => timesOf(deadline).map((time) => reminder(tracked, deadline, time)))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * What to show now: per deadline the latest reminder that has come and was not shown, so that a browser that was
 * closed for a week does not show three at once. Nothing for deadlines that passed before the last reminder was due.
 */
export function dueReminders(filings: readonly TrackedFiling[], now: Date): Reminder[] {
  return filings.flatMap((tracked) => {
    const latest = new Map<DeadlineId, Reminder>();
    for (const found of remindersOf(tracked)) {
      if (found.at <= now) latest.set(found.deadline, found);
    }
    return [...latest.values()].filter(({ id }) => !tracked.value.reminded.includes(id));
  });
}

/** When to look again: the next reminder of any filing, or nothing when none is to come. */
export function nextReminderAt(filings: readonly TrackedFiling[], now: Date): Date | undefined {
  return filings
    .flatMap(remindersOf)
    .map(({ at }) => at)
    .filter((at) => at > now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** The filing with reminders noted as shown; those of deadlines that no longer stand are forgotten. */
export function markReminded(tracked: TrackedFiling, shown: readonly Reminder[]): TrackedFiling {
  const standing = new Set(remindersOf(tracked).map(({ id }) => id));
  const reminded = [...tracked.value.reminded, ...shown.map(({ id }) => id)];
  return {
    ...tracked,
    value: { ...tracked.value, reminded: [...new Set(reminded)].filter((id) => standing.has(id)) },
  };
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
    return [{ at: chinaTime(addDays(deadline.due, 1), MORNING), mark: 'late' }];
  }
  return (BEFORE_DAYS[deadline.id] ?? [7, 1]).map((days) => ({
    at: chinaTime(addDays(deadline.due, -days), MORNING),
    mark: `${days}`,
  }));
}

function reminder(tracked: TrackedFiling, deadline: Deadline, { at, mark }: Time): Reminder {
  const { name } = tracked.value;
  return {
    id: `${deadline.id}/${deadline.due}/${mark}`,
    filing: tracked.id,
    deadline: deadline.id,
    at,
    title: mark === 'late' ? `${name}: late` : name,
    body: bodyOf(deadline, mark),
  };
}

function bodyOf(deadline: Deadline, mark: string): string {
  if (mark === 'late') return `${deadline.title}: expected by ${deadline.due}. ${deadline.note}`;
  if (deadline.due.length === 10) return `${deadline.title}: by ${deadline.due}. ${deadline.note}`;
  const due = dueAt(deadline);
  const time = chinaClock(due);
  return `${deadline.title}: by ${time} in China. ${deadline.note}`;
}

/** `2026-11-23 10:00` in China. */
export function chinaClock(instant: Date): string {
  const clock = new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${dayInChina(instant)} ${clock}`;
}
