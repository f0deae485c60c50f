import type { FieldValue } from '@/lib/forms/values';

const KEY = 'beian-lens-carried';

/** What a filing asks on its first step and its rules need on all of them; nothing that names a person. */
const CARRIED: readonly string[] = ['entity.type', 'entity.region'];

/** Keeps what later steps of the same tab and site need of this one, which may be left at any time. */
export function carry(values: readonly FieldValue[]): void {
  const asked = values.filter(({ key, value }) => CARRIED.includes(key) && value !== '');
  // A page that asks neither need not have its storage opened, which takes the browser long.
  if (asked.length === 0) return;
  const carried = { ...read(), ...Object.fromEntries(asked.map(({ key, value }) => [key, value])) };
  const text = JSON.stringify(carried);
  if (text !== sessionStorage.getItem(KEY)) sessionStorage.setItem(KEY, text);
}

/** The values of this step with what it does not ask: a page of step four no longer says who files, and where. */
export function withCarried(values: readonly FieldValue[]): FieldValue[] {
  const missing = Object.entries(read()).filter(
    ([key]) => !values.some((value) => value.key === key),
  );
  return [...values, ...missing.map(([key, value]) => ({ key, index: 0, value }))];
}

export function forgetCarried(): void {
  sessionStorage.removeItem(KEY);
}

/** The page could have put anything there. */
function read(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(kept ?? {}).filter(
      ([key, value]) => CARRIED.includes(key) && typeof value === 'string',
    );
    return Object.fromEntries(entries) as Record<string, string>;
  } catch {
    return {};
  }
}
