import type { BrowserContext } from '@playwright/test';

/** Draws a specimen of each document that the fictitious company has ready. */
export function drawDocuments(
  context: BrowserContext,
): Promise<{ documents: object[]; pictures: object[] }>;
