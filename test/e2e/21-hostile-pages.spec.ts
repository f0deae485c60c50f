import type { Page } from '@playwright/test';

import { expect, test } from './support/plain-browser';

const FORM =
  '<div><span>主办单位名称</span><input name="a"></div><div><span>主办单位通讯地址</span><input name="b"></div>';
const KEYS = ['entity.name', 'entity.mailingAddress'];

const keys = (page: Page): Promise<unknown> =>
  page.evaluate('beianLens.recognise(null).fields.map(({ key }) => key)');

test.describe('a page that stands in the way', () => {
  test.beforeEach(async ({ page, bundle }) => {
    await page.goto('about:blank');
    await page.evaluate(`${bundle};globalThis.beianLens = beianLens`);
  });

  test('controls that have the names of what reads them', async ({ page }) => {
    const names = [
      'closest',
      'parentNode',
      'parentElement',
      'querySelector',
      'querySelectorAll',
      'contains',
      'childNodes',
      'children',
      'textContent',
      'getAttribute',
      'hasAttribute',
      'nodeType',
      'localName',
      'previousSibling',
      'nextSibling',
      'lastChild',
      'isConnected',
      'ownerDocument',
      'compareDocumentPosition',
      'shadowRoot',
      'matches',
      'body',
      'documentElement',
      'createTreeWalker',
    ];
    const inputs = names
      .map((name) => `<input type="hidden" name="${name}" id="${name}">`)
      .join('');
    await page.setContent(
      `<form name="body">${inputs}${FORM}</form><form name="createTreeWalker"></form>`,
    );
    expect(await keys(page)).toEqual(KEYS);
    expect(await page.evaluate(() => typeof document.querySelector('form')?.closest)).toBe(
      'object',
    );
  });

  test('prototypes that are patched later', async ({ page }) => {
    await page.setContent(`<form>${FORM}</form>`);
    await page.evaluate(`
      const fail = () => { throw new Error('patched'); };
      for (const name of ['querySelectorAll', 'closest', 'getAttribute', 'matches']) Element.prototype[name] = fail;
      Document.prototype.querySelectorAll = Document.prototype.createTreeWalker = Node.prototype.contains = fail;
      for (const name of ['parentNode', 'parentElement', 'textContent'])
        Object.defineProperty(Node.prototype, name, { get: fail });
    `);
    expect(await page.evaluate('beianLens.keys()')).toEqual(KEYS);
  });

  test('text that looks like markup is text', async ({ page }) => {
    const shout = '&lt;img src=x onerror="window.shouted=1"&gt;';
    await page.setContent(
      `<form>${FORM}<div><span>主办单位性质</span><span>${shout}</span></div><div>${shout}主办：<input></div></form>`,
    );
    expect(await keys(page)).toEqual([...KEYS, 'entity.type']);
    expect(await page.evaluate('window.shouted')).toBeUndefined();
  });

  test('a hundred thousand nodes around the form', async ({ page }) => {
    await page.setContent(`<form>${FORM}</form>`);
    await page.evaluate(() => {
      const rows = document.createElement('div');
      rows.innerHTML = '<p><b>网站名称</b><i>是什么</i>和<u>主办单位名称</u></p>'.repeat(14_000);
      document.body.prepend(rows);
      let deep: Element = document.body;
      for (let depth = 0; depth < 2_000; depth++)
        deep = deep.appendChild(document.createElement('div'));
      deep.append('网站名称');
    });
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(
      50_000,
    );
    const found = await page.evaluate(
      'beianLens.recognise(null).fields.filter(({ controls }) => controls.length > 0).map(({ key }) => key)',
    );
    expect(found).toEqual(KEYS);
  });

  test('a storm of changes brings few readings, and a right one in the end', async ({ page }) => {
    await page.setContent(`<form>${FORM}</form><div id="storm"></div>`);
    const { readings, frames, last } = (await page.evaluate(`(async () => {
      const watching = beianLens.watch(null);
      const storm = document.getElementById('storm');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let frames = 0;
      for (; frames < 40; frames++) {
        storm.innerHTML = '<p><b>网站名称</b>和<input></p>'.repeat(1000);
        await frame();
      }
      storm.innerHTML = '<div><span>网站首页URL</span><input></div>';
      while (watching.readings.at(-1).fields.length !== 3) await frame();
      watching.stop();
      return { readings: watching.readings.length, frames, last: watching.readings.at(-1).fields.map(({ key }) => key) };
    })()`)) as { readings: number; frames: number; last: string[] };
    expect(last).toEqual([...KEYS, 'website.homeUrl']);
    expect(readings).toBeLessThan(frames);
  });
});
