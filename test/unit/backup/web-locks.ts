import { vi } from 'vitest';

/** Node 20 has no Web Locks; one page alone needs no turns. */
export function stubWebLocks(): void {
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, run: () => Promise<unknown>) => run() },
  });
}
