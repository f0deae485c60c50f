import { i18n } from '#i18n';
import { chinaClock, dayInChina } from '@/lib/filings/days';
import type { Deadline } from '@/lib/filings/deadline';
import { dueAt } from '@/lib/filings/deadlines';

import { toLocal } from './local-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Props {
  deadline: Deadline;
  now: Date;
}

/** When a deadline is due, in China and where the person is, and how long that is from now. */
export function TimeLeft({ deadline, now }: Props) {
  const left = dueAt(deadline).getTime() - now.getTime();
  const urgent = left < 3 * DAY;
  return (
    <span className={`time-left${left < 0 ? ' passed' : urgent ? ' urgent' : ''}`}>
      <time dateTime={deadline.due}>{clocks(deadline, urgent)}</time>,{' '}
      {inWords(deadline, left, now)}
    </span>
  );
}

/** A day far away is the same everywhere but for hours; what is near is told by both clocks. */
function clocks(deadline: Deadline, urgent: boolean): string {
  const isDay = deadline.due.length === 10;
  if (isDay && !urgent) return deadline.due;
  const due = dueAt(deadline);
  const there = chinaClock(isDay ? new Date(due.getTime() - 1) : due);
  const here = toLocal(isDay ? new Date(due.getTime() - 1) : due).replace('T', ' ');
  return here === there
    ? i18n.t('filings.inChina', [there])
    : i18n.t('filings.inBoth', [here, there]);
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
