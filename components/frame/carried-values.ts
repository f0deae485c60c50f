import type { FieldValue } from '@/lib/forms/values';

const KEY = 'beian-lens-carried';

/** What a filing asks on its first step and its rules need on all of them; nothing that names a person. */
const CARRIED: readonly string[] = ['entity.type', 'entity.region'];

/**
 * The values of this step with what earlier steps of the same tab and site held: a page of step four no longer says
 * whether a company or a person files, and where.
 */
export function withCarried(values: readonly FieldValue[]): FieldValue[] {
  const carried = { ...read() };
  for (const { key, value } of values)
    if (CARRIED.includes(key) && value !== '') carried[key] = value;
  const text = JSON.stringify(carried);
  if (text !== sessionStorage.getItem(KEY)) sessionStorage.setItem(KEY, text);
  const missing = Object.entries(carried).filter(
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
