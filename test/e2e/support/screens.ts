import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Windows of the sizes in which screens are seen; the last is one of 1280 × 720 at 200 %. */
export const WINDOWS = [
  { width: 400, height: 720 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 640, height: 360 },
] as const;

/** What axe has against a screen, in light and in dark. */
export async function violationsOf(page: Page): Promise<string[]> {
  const told: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      told.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return told;
}

/**
 * What is lost of a screen in windows of all sizes: what scrolls sideways, and texts that are cut or squeezed to a few
 * letters a line.
 */
export async function lossesOf(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    const found = await page.evaluate(() => {
      const isLong = ({ nodeType, textContent }: Node): boolean =>
        nodeType === Node.TEXT_NODE && (textContent ?? '').trim().length > 12;
      const { scrollWidth, clientWidth } = document.documentElement;
      const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
        const { overflowX, clipPath, textOverflow } = getComputedStyle(element);
        if (clipPath !== 'none' || element.matches('select, input, textarea')) return false;
        const isBound = overflowX !== 'visible' || textOverflow === 'ellipsis';
        return isBound && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      });
      return [
        ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth}`] : []),
        ...[...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => element.checkVisibility() && element.clientWidth > 0)
          .filter(({ childNodes }) => [...childNodes].some(isLong))
          .filter(({ clientWidth, clientHeight }) => clientWidth < 70 && clientHeight > 80)
          .map(({ textContent }) => `squeezed: ${textContent.slice(0, 60)}`),
        ...cut.map((element) => `cut: ${element.className} ${element.textContent.slice(0, 60)}`),
      ];
    });
    lost.push(...found.map((text) => `${size.width} px: ${text}`));
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  return lost;
}

/** What a screen reader stumbles over: more than one first heading or none, and levels that are left out. */
export function headingsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')].filter(
      (heading) => heading.checkVisibility(),
    );
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    const firsts = levels.filter((level) => level === 1).length;
    const gaps = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
    return [
      ...(firsts === 1 ? [] : [`${firsts} first headings`]),
      ...gaps.map(({ tagName, textContent }) => `${tagName} ${textContent} leaves a level out`),
    ];
  });
}

/** In a person's own few colours: what is pressed and has no bound of its own. */
export async function unboundOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button:not(.plain), .fill-button, .input')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        return borderTopWidth === '0px' || borderTopColor === backgroundColor;
      })
      .map(({ className, textContent }) => `${className} ${textContent}`),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
