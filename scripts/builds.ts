import type { ResolvedConfig } from 'vite';

/** Whether a build is that of one of these entry points. */
export function builds({ build }: ResolvedConfig, entries: readonly string[]): boolean {
  const entry = JSON.stringify([build.lib, build.rolldownOptions.input]);
  return entries.some((name) => entry.includes(`/${name}`));
}
