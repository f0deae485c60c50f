/** An instant as a box for a date and time holds it, in the person's own time zone. */
export function toLocal(instant: Date): string {
  const offset = instant.getTimezoneOffset() * 60_000;
  return new Date(instant.getTime() - offset).toISOString().slice(0, 16);
}

/** The instant of such a box. */
export function fromLocal(text: string): Date {
  return new Date(text);
}
