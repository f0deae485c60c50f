import { readFileSync } from 'node:fs';

const RESTRICTED = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/**
 * Whether Chromium can start in its sandbox here. Root has none, and Ubuntu since 23.10 refuses user namespaces to
 * programs that it does not know, such as a downloaded Chromium. Only local pages are opened, so it starts without.
 * @param {{ user?: number, read?: (file: string) => string }} [system] of whom to ask, for tests
 */
export function hasSandbox({ user = process.getuid?.(), read = readText } = {}) {
  if (user === 0) return false;
  try {
    return read(RESTRICTED).trim() !== '1';
  } catch {
    // No such setting: another system, or an older kernel.
    return true;
  }
}

const readText = (file) => readFileSync(file, 'utf8');

export const chromiumSandbox = hasSandbox();
