import type { MachineReadable } from './mrz';
import type { ReadValue, ValueKey } from './types';

/**
 * The values of a passport's machine-readable lines. Those with a check digit of their own count as checked; names and
 * nationality have none.
 */
export function fromMachineLines(read: MachineReadable | undefined): ReadValue[] {
  if (!read) return [];
  const words = read.isMended ? 'compare' : 'read';
  return [
    ...value('passportNumber', read.number, 'checked'),
    ...value('surname', read.surname, words),
    ...value('givenNames', read.givenNames, words),
    ...value('nationality', read.nationality, words),
    ...value('birth', read.birth, 'checked'),
    ...value('sex', read.sex, 'read'),
    ...value('expiry', read.expiry, 'checked'),
  ];
}

const value = (key: ValueKey, text: string | undefined, state: ReadValue['state']): ReadValue[] =>
  text
    ? [{ key, value: text, state, doubts: state === 'compare' ? ['mended'] : [], from: text }]
    : [];
