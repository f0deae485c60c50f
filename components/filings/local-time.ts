/** An instant as a `datetime-local` box holds it, in the person's own time zone. */
export function toLocal(instant: Date): string {
  const offset = instant.getTimezoneOffset() * 60_000;
  return new Date(instant.getTime() - offset).toISOString().slice(0, 16);
}

/** The instant of a `datetime-local` box. */
export function fromLocal(text: string): Date {
  return new Date(text);
}
