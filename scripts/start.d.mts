import type { SpawnSyncOptions, SpawnSyncReturns } from 'node:child_process';

type Run = Omit<SpawnSyncReturns<string>, 'error'>;

export function startTool(name: string, args: readonly string[], options?: SpawnSyncOptions): Run;
export function startNpm(args: readonly string[], options?: SpawnSyncOptions): Run;
export function startNode(args: readonly string[], options?: SpawnSyncOptions): Run;
export function ended(run: Pick<Run, 'status' | 'signal'>): void;
