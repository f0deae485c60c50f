import { nextElementSibling, parentElement, previousElementSibling } from '@/lib/page/read/dom';

/** Where a row gives what is left of its width to the gaps between its parts. */
const SPREAD = /^space-/u;

/**
 * Whether a note follows a part of a row that spreads its parts over its width (取消 and 确认 at the two ends of a list):
 * a part of its own, it would be pulled off the words that it explains. At the end of the row nothing pulls.
 */
export function isPulledOff(note: HTMLElement): boolean {
  const row = parentElement(note);
  if (!row || !previousElementSibling(note) || !nextElementSibling(note)) return false;
  const { display, flexDirection, justifyContent } = getComputedStyle(row);
  return display.includes('flex') && flexDirection.startsWith('row') && SPREAD.test(justifyContent);
}
