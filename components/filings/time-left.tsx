import { i18n } from '#i18n';
import { chinaClock, dayInChina } from '@/lib/filings/days';
import type { Deadline } from '@/lib/filings/deadline';
import { dueAt } from '@/lib/filings/deadlines';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a deadline is due, in China, and how long that is from now. */
export function TimeLeft({ deadline, now }: { deadline: Deadline; now: Date }) {
  const left = dueAt(deadline).getTime() - now.getTime();
  const urgent = left < 3 * DAY;
  return (
    <span className={`time-left${left < 0 ? ' passed' : urgent ? ' urgent' : ''}`}>
      <time dateTime={deadline.due}>
        {deadline.due.length === 10
          ? deadline.due
          : i18n.t('filings.inChina', [chinaClock(new Date(deadline.due))])}
      </time>
      , {inWords(deadline, left, now)}
    </span>
  );
}

function inWords({ due }: Deadline, left: number, now: Date): string {
  if (left < 0) return i18n.t('filings.passed');
  if (due.length > 10) {
    const hours = Math.floor(left / HOUR);
    return hours === 0
      ? i18n.t('filings.lastHour')
      : i18n.t('filings.hoursLeft', hours, [String(hours)]);
  }
  const days = Math.round((Date.parse(due) - Date.parse(dayInChina(now))) / DAY);
  return days === 0 ? i18n.t('filings.today') : i18n.t('filings.daysLeft', days, [String(days)]);
}
