import type { Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

/** What alone can differ when nothing but the colours of a screen have changed. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Scope {
  /** Selectors of what is looked at; the whole page when absent. */
  include?: string[] | undefined;
  /** Rules that are looked for; all that axe has by itself when absent. */
  rules?: string[] | undefined;
}

/** What axe has against a page, with its frames. It stays in a page that was looked at, since it is slow to load. */
export async function violationsIn(page: Page, scope: Scope = {}): Promise<Result[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) {
      await frame.evaluate(axe.source);
      await frame.evaluate(() =>
        window.axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }),
      );
    }
  return page.evaluate(async ({ include, rules }) => {
    const { violations } = await window.axe.run(include ? { include } : document, {
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    });
    return violations;
  }, scope);
}

/** The same, one line a rule. */
export const violationLines = (violations: readonly Result[]): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

declare global {
  interface Window {
    axe: typeof axe;
  }
}
