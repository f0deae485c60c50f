import { join } from 'node:path';

/** What the stores ask for, in pixels. */
const STORE = { width: 1280, height: 800 };
/** Larger than the picture, so that a filing page has the room that it has on a screen. */
const SCENE = { width: 1440, height: 900 };
const PANEL_WIDTH = 360;

/**
 * Takes pictures of pages side by side, as the browser shows a page and its panel.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} folder
 */
export async function painter(context, folder) {
  const canvas = await context.newPage();
  const save = async (name, size, html) => {
    await canvas.setViewportSize(size);
    await canvas.setContent(`<style>body{margin:0;display:flex}img{display:block}</style>${html}`);
    await canvas.screenshot({ path: join(folder, `${name}.png`) });
  };
  return {
    /** Before what lies in the page is looked at: a page that is resized later scrolls. */
    async fit(...pages) {
      for (const [at, page] of pages.entries())
        await page.setViewportSize({ width: widthOf(at, pages.length), height: SCENE.height });
    },
    async picture(name, ...pages) {
      const parts = [];
      for (const page of pages) {
        await page.bringToFront();
        parts.push((await page.screenshot()).toString('base64'));
      }
      const images = parts
        .map((data) => `<img src="data:image/png;base64,${data}">`)
        .join('<i style="width:1px;background:#999"></i>');
      await canvas.bringToFront();
      await save(
        name,
        STORE,
        `<div style="display:flex;width:${SCENE.width}px;height:${SCENE.height}px;zoom:${STORE.width / SCENE.width}">${images}</div>`,
      );
    },
    /** A picture that is drawn: for tiles and logos. */
    async drawn(name, size, html) {
      await canvas.bringToFront();
      await save(name, size, html);
    },
  };
}

const widthOf = (at, all) => {
  if (all === 1) return SCENE.width;
  return at === 0 ? SCENE.width - PANEL_WIDTH - 1 : PANEL_WIDTH;
};
