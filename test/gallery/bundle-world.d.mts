import type { CDPSession, Page } from '@playwright/test';

export const WORLD_URL: string;
export function bundleWorld(): Promise<string>;
export function openWorld(
  page: Page,
  script: string,
  path?: readonly string[],
): Promise<{ session: CDPSession; evaluate(expression: string): Promise<unknown> }>;
