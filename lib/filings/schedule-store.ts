import { browser } from 'wxt/browser';

import type { Reminder } from './reminders';
import { EMPTY_SCHEDULE, type Schedule, scheduleSchema, withFiling } from './schedule';

/**
 * The reminders lie unsealed in `storage.local`, because they must come while the vault is locked. They hold random ids,
 * times and which deadline it is, nothing about the person.
 */
export const SCHEDULE_KEY = 'reminders';

export async function readSchedule(): Promise<Schedule> {
  const stored = (await browser.storage.local.get(SCHEDULE_KEY))[SCHEDULE_KEY];
  return scheduleSchema.safeParse(stored).data ?? EMPTY_SCHEDULE;
}

/** Changes the schedule; pages and the worker take turns, so that no change is lost. */
export async function changeSchedule(change: (schedule: Schedule) => Schedule): Promise<Schedule> {
  return navigator.locks.request('beian-lens-reminders', async () => {
    const changed = change(await readSchedule());
    await browser.storage.local.set({ [SCHEDULE_KEY]: changed });
    return changed;
  });
}

/** Puts the reminders of one filing in place of its earlier ones; none for a filing that is gone. */
export async function scheduleFiling(
  filing: string,
  reminders: readonly Reminder[],
): Promise<void> {
  await changeSchedule((schedule) => withFiling(schedule, filing, reminders));
}

/** Forgets every reminder, for when everything is deleted. */
export async function forgetReminders(): Promise<void> {
  await changeSchedule(() => EMPTY_SCHEDULE);
}
