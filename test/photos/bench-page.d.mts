import type { Page } from '@playwright/test';

import './page';

export function openPhotoTest(): Promise<{
  page: Page;
  addressOf(id: string): string;
  close(): Promise<void>;
}>;
