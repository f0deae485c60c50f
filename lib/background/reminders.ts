import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { chinaClock } from '@/lib/filings/days';
import { dueAt } from '@/lib/filings/deadlines';
import {
  dueReminders,
  keyOf,
  markShown,
  nextReminderAt,
  type ScheduledReminder,
} from '@/lib/filings/schedule';
import { changeSchedule, readSchedule, SCHEDULE_KEY } from '@/lib/filings/schedule-store';

const ALARM = 'filing-reminder';
const HOUR = 3_600_000;

/**
 * Shows the reminders of filings when their time has come. Everything is read from storage again on every start of the
 * worker and of the browser, so that neither a dead worker nor a closed browser loses one; what was missed is shown at
 * the next start, once.
 */
export function remindOfFilings(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lookAtSchedule();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SCHEDULE_KEY in changes) void lookAtSchedule();
  });
  browser.runtime.onStartup.addListener(lookAtSchedule);
  browser.runtime.onInstalled.addListener(lookAtSchedule);
  browser.notifications.onClicked.addListener((key) => void openFiling(key));
  void lookAtSchedule();
}

let looking: Promise<void> = Promise.resolve();

/** One look after the other: two at once would show a reminder twice. */
function lookAtSchedule(): Promise<void> {
  looking = looking.then(showAndSetAlarm).catch((error: unknown) => {
    console.error('The reminders of filings could not be looked at.', error);
  });
  return looking;
}

async function showAndSetAlarm(): Promise<void> {
  const schedule = await readSchedule();
  const now = Date.now();
  const due = dueReminders(schedule, now);
  for (const reminder of due) {
    // The key as id: shown again after a death of the worker, it takes the place of the first.
    await browser.notifications.create(keyOf(reminder), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/notification.png'),
      title: reminder.title,
      message: `${messageOf(reminder, now)} ${i18n.t('filings.notification.open')}`,
    });
  }
  if (due.length > 0) await changeSchedule((current) => markShown(current, due));
  const next = nextReminderAt(schedule, now);
  if (next === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
}

function messageOf({ due, late }: ScheduledReminder, now: number): string {
  if (late) return i18n.t('filings.notification.late', [due]);
  if (due.length === 10) return i18n.t('filings.notification.byDay', [due]);
  const left = dueAt({ due }).getTime() - now;
  const clock = chinaClock(new Date(due));
  if (left <= 0) return i18n.t('filings.notification.passed', [clock]);
  const hours = Math.floor(left / HOUR);
  return hours === 0
    ? i18n.t('filings.notification.lastHour', [clock])
    : i18n.t('filings.notification.hoursLeft', hours, [String(hours), clock]);
}

async function openFiling(key: string): Promise<void> {
  const { reminders } = await readSchedule();
  const reminder = reminders.find((known) => keyOf(known) === key);
  if (!reminder) return;
  await browser.notifications.clear(key);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/manager.html')}#/filings/${reminder.filing}`,
  });
}
