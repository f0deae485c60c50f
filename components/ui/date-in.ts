/** Year, month and day with anything that papers put between them. */
const PARTS = /^\s*(\d{4})\s*[-./年\s]\s*(\d{1,2})\s*[-./月\s]\s*(\d{1,2})\s*日?\s*$/u;
const TOGETHER = /^\s*(\d{4})(\d{2})(\d{2})\s*$/u;

/** A date that was typed year first, as `YYYY-MM-DD`; null for what is none, also a day that no calendar has. */
export function dateIn(text: string): string | null {
  const [, year, month, day] = TOGETHER.exec(text) ?? PARTS.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

const WITH_TIME = /^(.*\S)[\sT]+(\d{1,2})[:：](\d{2})\s*$/u;

/** A date and time of day as `YYYY-MM-DDTHH:MM`; null for what is none. */
export function momentIn(text: string): string | null {
  const [, day = '', hours = '', minutes = ''] = WITH_TIME.exec(text) ?? [];
  const date = dateIn(day);
  if (!date || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${date}T${hours.padStart(2, '0')}:${minutes}`;
}
