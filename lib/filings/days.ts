const CHINA = 8 * 3_600_000;

/** The day in China on which an instant falls, `YYYY-MM-DD`. */
export function dayInChina(instant: Date): string {
  return new Date(instant.getTime() + CHINA).toISOString().slice(0, 10);
}

/** The instant of an hour of a day in China. */
export function chinaTime(day: string, hour = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - CHINA + hour * 3_600_000);
}

/** `2026-11-23 10:00` in China. */
export function chinaClock(instant: Date): string {
  return new Date(instant.getTime() + CHINA).toISOString().slice(0, 16).replace('T', ' ');
}

/** The same day so many months earlier, or the last of that month when it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)));
  return target.toISOString().slice(0, 10);
}
