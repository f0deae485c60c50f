import type { FieldValue } from '@/lib/forms/values';

import type { PlanItem } from '../types';

/** The same plan has the same id; a change in any field or action gives another (FNV-1a over what would be done). */
export function planId(
  frame: string,
  items: readonly PlanItem[],
  addBlocks: number,
  opened: readonly FieldValue[] = [],
): string {
  const text = JSON.stringify([
    frame,
    addBlocks,
    items.map(({ field, shown, planned }) => [field.id, field.key, field.held, shown, planned]),
    opened.map(({ key, index, value }) => [key, index, value]),
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
