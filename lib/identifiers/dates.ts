/** The ISO date of eight digits `YYYYMMDD`, or nothing when the calendar has no such day. */
export function dateOfDigits(digits: string): string | undefined {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Completed years between two ISO dates; one born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const [birthYear, birthDay] = [Number(birthDate.slice(0, 4)), birthDate.slice(5)];
  const years = Number(today.slice(0, 4)) - birthYear;
  return today.slice(5) < birthDay ? years - 1 : years;
}

/** Today in China, `YYYY-MM-DD`: the day on which the filing is judged. */
export function todayInChina(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
