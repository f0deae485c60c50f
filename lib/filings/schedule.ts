import * as z from 'zod/mini';

import type { Reminder } from './reminders';

/** A reminder as it is stored: `at` in milliseconds. It names nobody. */
const scheduledSchema = z.object({
  id: z.string().check(z.maxLength(200)),
  filing: z.string().check(z.maxLength(100)),
  deadline: z.string().check(z.maxLength(100)),
  title: z.string().check(z.maxLength(200)),
  due: z.string().check(z.maxLength(40)),
  at: z.number(),
  late: z.boolean(),
});

/** Every reminder that stands, and which of them were shown. */
export const scheduleSchema = z.object({
  reminders: z.array(scheduledSchema).check(z.maxLength(10_000)),
  /** Keys of reminders (`keyOf`). */
  shown: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(10_000)),
});

export type ScheduledReminder = z.infer<typeof scheduledSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;

export const EMPTY_SCHEDULE: Schedule = { reminders: [], shown: [] };

/** What tells a reminder from those of other filings. */
export function keyOf({ filing, id }: Pick<ScheduledReminder, 'filing' | 'id'>): string {
  return `${filing}/${id}`;
}

/** The schedule with the reminders of one filing replaced; what was shown of those that still stand stays shown. */
export function withFiling(
  schedule: Schedule,
  filing: string,
  reminders: readonly Reminder[],
): Schedule {
  const others = schedule.reminders.filter((reminder) => reminder.filing !== filing);
  return standing({
    reminders: [
      ...others,
      ...reminders.map((reminder) => ({ ...reminder, at: reminder.at.getTime() })),
    ],
    shown: schedule.shown,
  });
}

/**
 * What to show now: for each deadline the latest reminder that has come, unless it was shown, so that a browser that was
 * closed for a week does not show three at once.
 */
export function dueReminders({ reminders, shown }: Schedule, now: number): ScheduledReminder[] {
  const latest = new Map<string, ScheduledReminder>();
  for (const reminder of reminders.toSorted((one, other) => one.at - other.at)) {
    if (reminder.at <= now) latest.set(`${reminder.filing}/${reminder.deadline}`, reminder);
  }
  const known = new Set(shown);
  return [...latest.values()].filter((reminder) => !known.has(keyOf(reminder)));
}

/** When to look again: the next reminder of any filing, or nothing when none is to come. */
export function nextReminderAt({ reminders }: Schedule, now: number): number | undefined {
  const times = reminders.map(({ at }) => at).filter((at) => at > now);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The schedule with reminders noted as shown. */
export function markShown(schedule: Schedule, shown: readonly ScheduledReminder[]): Schedule {
  return standing({ ...schedule, shown: [...schedule.shown, ...shown.map(keyOf)] });
}

/** Forgets what was shown of deadlines that no longer stand. */
function standing({ reminders, shown }: Schedule): Schedule {
  const keys = new Set(reminders.map(keyOf));
  return { reminders, shown: [...new Set(shown)].filter((key) => keys.has(key)) };
}
