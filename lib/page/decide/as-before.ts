/** Whether all that decided something is what it was, so that it need not be decided anew. */
export const isAsBefore = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);
