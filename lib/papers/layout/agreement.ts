import type { Doubt, PaperKind, ReadValue, ValueKey } from '../types';

/**
 * Holds what a paper says twice against each other. Birth and sex stand in an ID number, too: where both agree they
 * count as checked, where they differ both must be compared.
 */
export function agreement(kind: PaperKind | null, values: readonly ReadValue[]): ReadValue[] {
  const number = values.find(({ key }) => key === 'idNumber');
  if (!number || number.doubts.length > 0 || kind === 'passport') return [...values];
  const told: Partial<Record<ValueKey, string>> = {
    birth: isoOf(number.value.slice(6, 14)),
    sex: Number(number.value.charAt(16)) % 2 === 1 ? '男' : '女',
  };
  return values.map((value) => {
    const expected = told[value.key];
    if (expected === undefined) return value;
    if (expected === value.value)
      return value.doubts.length === 0 ? { ...value, state: 'checked' } : value;
    return {
      ...value,
      state: 'compare',
      doubts: [...new Set<Doubt>([...value.doubts, 'disagrees'])],
    };
  });
}

const isoOf = (digits: string) => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
