import type { Reason } from './judge.mjs';

export const EXPLAINED: readonly Reason[];
