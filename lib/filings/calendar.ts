import { createEvents, type EventAttributes } from 'ics';

import type { Deadline } from './deadline';
import { openDeadlinesOf, dueAt } from './deadlines';
import type { Filing, TrackedFiling } from './schema';

const HOST = 'beian-lens.invalid';

/**
 * The deadlines of filings as a calendar file (.ics): days as whole days, hours as hours, each with an alarm. The same
 * deadline keeps its identity, so that importing again moves it.
 * @throws Error when the calendar library refuses an event, with its reason
 */
export function calendarOf(filings: readonly TrackedFiling[], now: Date): string {
  const events = filings.flatMap((filing) =>
    openDeadlinesOf(filing.value).map((deadline) => eventOf(filing, deadline, now)),
  );
  const { error, value } = createEvents(events, { productId: 'beian-lens', calName: 'Filings' });
  if (error || !value) {
    throw new Error(`The calendar could not be made: ${error?.message ?? 'no reason given'}`);
  }
  return value;
}

/** Characters that a file cannot be called by somewhere, and those that nobody sees. */
const UNFIT = /[\p{C}\\/:*?"<>|]+/gu;
const LONGEST_NAME = 80;

/** What the calendar file of a filing is called: by the filing's name. */
export function calendarName({ name }: Pick<Filing, 'name'>): string {
  const own = name.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
  return `${[...own].slice(0, LONGEST_NAME).join('').trim() || 'filing'}.ics`;
}

/** The library takes `timestamp` (DTSTAMP), which its types leave out; by default it is the time at which the library was loaded. */
type TimedEvent = EventAttributes & { timestamp: number };

function eventOf(filing: TrackedFiling, deadline: Deadline, now: Date): TimedEvent {
  return {
    uid: `${filing.id}.${deadline.id}@${HOST}`,
    timestamp: now.getTime(),
    title: `${filing.value.name}: ${deadline.title}`,
    description: deadline.note,
    ...spanOf(deadline),
    busyStatus: 'FREE',
    categories: ['Filing'],
    alarms: [
      {
        action: 'display',
        description: deadline.title,
        trigger: deadline.due.length > 10 ? { hours: 2, before: true } : { days: 1, before: true },
      },
    ],
  };
}

/** A whole day in China, or the hour that ends the time given. */
function spanOf(
  deadline: Deadline,
): Pick<EventAttributes, 'startInputType'> &
  Pick<EventAttributes, 'start'> & { duration: { days?: number; minutes?: number } } {
  if (deadline.due.length === 10) {
    const [year = 0, month = 1, day = 1] = deadline.due.split('-').map(Number);
    return { start: [year, month, day], duration: { days: 1 } };
  }
  return { start: dueAt(deadline).getTime(), startInputType: 'utc', duration: { minutes: 15 } };
}
