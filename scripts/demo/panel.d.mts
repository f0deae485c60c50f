import type { Page } from '@playwright/test';

export function openPanel(page: Page): Promise<Page>;
