import type { Page } from '@playwright/test';

export function openPapersTest(): Promise<{ page: Page; close(): Promise<void> }>;
