import type { Locator, Page } from '@playwright/test';

import { answerKeys } from './answers';

/** The control of a field on a page of the replica, by the page's answer key. */
export function controlOf(page: Page, answers: string, field: string): Locator {
  const key = answerKeys().find(({ name }) => name === answers);
  const known = key?.fields.find((each) => each.key === field);
  if (!known) throw new Error(`${answers} has no field ${field}`);
  return page
    .locator(known.control.selector)
    .filter({ visible: true })
    .nth(known.control.nth ?? 0);
}

/** The lines about one field. */
export const findingsOf = (page: Page, field: string, rule?: string): Locator =>
  page.locator(
    `beian-lens-finding[data-field="${field}"]${rule === undefined ? '' : `[data-rule="${rule}"]`}`,
  );

/** Waits until the overlay has explained the page: from then on it also checks it. */
export const whenExplained = (page: Page): Promise<void> =>
  page.locator('beian-lens-note[data-kind=label]').first().waitFor({ state: 'attached' });
