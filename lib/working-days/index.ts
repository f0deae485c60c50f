import calendar from './data/holidays.json';

// Picked from chinese-days, whose names for them nobody reads here; its functions build their tables in the time zone of the reader, a day off west of Greenwich.
const holidays = new Set(calendar.holidays);
const workingWeekends = new Set(calendar.workdays);
const years = calendar.holidays.map((day) => Number(day.slice(0, 4)));

/** The years whose public holidays and working weekends are known; outside of them only weekends are left out. */
export const HOLIDAYS_KNOWN = { from: Math.min(...years), to: Math.max(...years) };

const DAY = 86_400_000;

/** The day so many days later, earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export interface WorkingDay {
  day: string;
  /** Whether the public holidays of the whole time are known; otherwise the day can come later. */
  holidaysKnown: boolean;
}

/** The working day in China that is so many working days after a day, which itself does not count. */
export function addWorkingDays(day: string, working: number): WorkingDay {
  let at = day;
  let left = working;
  let holidaysKnown = true;
  while (left > 0) {
    at = addDays(at, 1);
    holidaysKnown &&= hasHolidays(at);
    if (isWorkingDay(at)) left -= 1;
  }
  return { day: at, holidaysKnown };
}

function hasHolidays(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= HOLIDAYS_KNOWN.from && year <= HOLIDAYS_KNOWN.to;
}

function isWorkingDay(day: string): boolean {
  if (workingWeekends.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !holidays.has(day);
}
