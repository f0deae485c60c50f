import { FIELDS, fieldOf } from '@/lib/forms';
import type { FieldKey, SystemId } from '@/lib/forms/types';

/** Systems that took over the forms, and so the labels, of an older one. */
const TAKEN_OVER: Partial<Record<SystemId, SystemId>> = {
  aliyun: 'aliyun2019',
  'aliyun-console': 'aliyun2019',
  miit: 'miit2019',
};

/**
 * Which of the fields that a page does not ask one would expect there: those of the same step, by the page that most
 * of its fields belong to, that the system is known to ask somewhere.
 */
export function expectedHere(
  missing: readonly FieldKey[],
  asked: readonly FieldKey[],
  system: SystemId | null,
): FieldKey[] {
  const page = mostFrequentPage(asked);
  const systems = system ? [system, TAKEN_OVER[system] ?? system] : null;
  return missing.filter((key) => {
    const field = FIELDS.get(key);
    if (!field || page === null || !field.pages.includes(page)) return false;
    return systems === null || systems.some((one) => field.labels[one] !== undefined);
  });
}

/** The page to which most of the fields belong; null when they belong to none. */
export function mostFrequentPage(keys: readonly FieldKey[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys)
    for (const page of fieldOf(key)?.pages ?? []) counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
