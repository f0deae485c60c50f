import { expect, type Page } from '@playwright/test';

import { OF_COLOURS, violationLines, violationsIn } from './axe';

/** Windows of the sizes in which screens are seen; the last is one of 1280 × 720 at 200 %. */
export const WINDOWS = [
  { width: 400, height: 720 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 640, height: 360 },
] as const;

/** The popup as browsers open it, and at 200 % in the 800 × 600 pixels that they allow it. */
export const POPUP_WINDOWS = [
  { width: 400, height: 600 },
  { width: 400, height: 300 },
] as const;

/** The panel in a narrow and a wide sidebar; the last is one of 720 × 720 at 200 %. */
export const PANEL_WINDOWS = [
  { width: 250, height: 720 },
  { width: 360, height: 860 },
  { width: 600, height: 1080 },
  { width: 360, height: 360 },
] as const;

type Windows = readonly { width: number; height: number }[];

/** What axe has against a screen or a part of it, in light and in dark. */
export async function violationsOf(page: Page, include?: string[]): Promise<string[]> {
  const told: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'dark' ? OF_COLOURS : undefined;
    const lines = violationLines(await violationsIn(page, { include, rules }));
    told.push(...lines.map((line) => `${colorScheme} ${line}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return told;
}

/**
 * What is lost of a screen in windows of all sizes: what scrolls sideways, and texts that are cut or squeezed to a few
 * letters a line.
 */
export async function lossesOf(page: Page, windows: Windows = WINDOWS): Promise<string[]> {
  const lost: string[] = [];
  const before = page.viewportSize();
  for (const size of windows) {
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
  if (before) await page.setViewportSize(before);
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

/** Sentences that stand twice in what is seen of a screen, other than in its lists and tables of data. */
export function repeatedOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (node: Node): boolean =>
      Boolean(node.parentElement?.checkVisibility({ visibilityProperty: true })) &&
      !node.parentElement?.closest(
        '.rows li, .reasons, [data-deadline], li li, tbody, option, .visually-hidden',
      );
    const counts = new Map<string, number>();
    const blocks = new Map<Element, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement?.closest(
        'p, li, h1, h2, h3, h4, dd, dt, div, label, summary',
      );
      if (block && isSeen(node)) blocks.set(block, `${blocks.get(block) ?? ''}${node.textContent}`);
    }
    for (const text of blocks.values())
      for (const sentence of text.split(/(?<=[.?:])\s+/u).map((part) => part.trim()))
        if (sentence.split(/\s+/u).length >= 4)
          counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return [...counts].filter(([, count]) => count > 1).map(([sentence]) => sentence);
  });
}

/** What moves on a screen for who asked for less motion. */
export async function movingOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const lasts = (time: string) => time.split(',').some((part) => parseFloat(part) > 0.01);
        return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
      })
      .map(({ className }) => String(className)),
  );
}

/** Everything that is held of every screen. */
export async function expectSeen(page: Page, what: string, windows?: Windows): Promise<void> {
  expect.soft(await headingsOf(page), `${what}: headings`).toEqual([]);
  expect.soft(await lossesOf(page, windows), `${what}: in every window`).toEqual([]);
  expect.soft(await unboundOf(page), `${what}: in forced colours`).toEqual([]);
  expect.soft(await movingOf(page), `${what}: less motion`).toEqual([]);
  expect.soft(await repeatedOf(page), `${what}: said twice`).toEqual([]);
  expect.soft(await violationsOf(page), `${what}: axe`).toEqual([]);
}
