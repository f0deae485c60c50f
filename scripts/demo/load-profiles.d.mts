import type { BrowserContext } from '@playwright/test';

export const PASSPHRASE: string;

/** Sets up the vault and brings the fictitious profiles of `profiles.json` into it. */
export function loadProfiles(
  context: BrowserContext,
  extensionId: string,
  scans?: { documents: object[]; pictures: object[] },
): Promise<void>;
