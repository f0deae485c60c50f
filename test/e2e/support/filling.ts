import { join } from 'node:path';

import { expect, type BrowserContext, type Page } from '@playwright/test';

import type { PlanItem, Report, ReportItem } from '../../../lib/autofill/types';
import { bundleRecogniser } from './recogniser';

/** A page of the gallery on a filing host, where the built extension serves it. */
export async function openGalleryPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://beian.aliyun.com/gallery/${path}`);
  return page;
}

/** What the framework of a gallery page holds after it has drawn everything again. */
export const galleryState = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { gallery } = window as unknown as {
      gallery: { state(): Record<string, unknown>; rerender(): void };
    };
    gallery.rerender();
    return new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(gallery.state())));
    });
  });

export const notFilled = (reports: readonly Report[]): ReportItem[] =>
  reports.flatMap(({ items }) => items.filter(({ outcome }) => outcome !== 'filled'));

/** The popup's side of a tab, without its screens. */
export interface FillingTab {
  plan(profile: unknown): Promise<PlanItem[]>;
  press(profile: unknown): Promise<Report[]>;
  undo(): Promise<Report[]>;
}

/** Connects a page of the extension to a tab as the popup does, once the tab has told its fields. */
export async function connectTo(extensionPage: Page, page: Page): Promise<FillingTab> {
  await extensionPage.evaluate(await bundleRecogniser(join(import.meta.dirname, 'fill-entry.ts')));
  const address = JSON.stringify(page.url());
  await extensionPage.evaluate(
    `beianLens.connect(${address}).then((tab) => { window.tab = tab; })`,
  );
  await expect.poll(() => extensionPage.evaluate('tab.fields()')).toBeGreaterThan(0);
  const call = async <Result>(name: string, ...values: unknown[]) =>
    (await extensionPage.evaluate(`tab.${name}(...${JSON.stringify(values)})`)) as Result;
  return {
    plan: (profile) => call('plan', profile),
    press: (profile) => call('fill', profile),
    undo: () => call('undo'),
  };
}
