import type { BrowserContext } from '@playwright/test';

/** Sets up the vault and brings the fictitious profiles of `profiles.json` into it. */
export function loadProfiles(
  context: BrowserContext,
  extensionId: string,
  scans?: { documents: object[]; pictures: object[] },
): Promise<void>;
