/** Real hosts of filing systems that the replica answers for, by concrete name. */
export const FILING_NAMES: readonly string[];
export const OTHER_NAMES: readonly string[];
export const REPLICA_NAMES: readonly string[];
export function hostResolverRules(port: number): string;
