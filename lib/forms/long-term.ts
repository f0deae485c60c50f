/** How documents and values say that a document has no end. */
export const LONG_TERM = '长期';

/** Whether the words of a choice say that a document has no end: 长期, 长期有效, but not 非长期. */
export const saysLongTerm = (text: string): boolean =>
  text.includes(LONG_TERM) && !/[非不否]/u.test(text);

/** The one of the offered choices that says that a document has no end, or that it has one; null when that is unclear. */
export function longTermAmong(offered: readonly string[], isLongTerm: boolean): string | null {
  const plain = offered.find((text) => text.trim() === (isLongTerm ? '是' : '否'));
  const found = offered.filter((text) => saysLongTerm(text) === isLongTerm);
  return plain ?? (found.length === 1 ? (found[0] ?? null) : null);
}
