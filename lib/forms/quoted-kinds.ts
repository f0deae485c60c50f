/** Kinds whose texts stand inside longer remarks, e.g. in the reason of a rejection. */
export const QUOTED_KINDS: ReadonlySet<string> = new Set([
  'error',
  'validation',
  'audit',
  'reject',
]);
