import type { Page } from '@playwright/test';

import { violationLines, violationsIn } from './support/axe';
import { expect, test } from './support/browser';
import { whenExplained } from './support/controls';
import { complaints } from './support/overlay';

test.use({ sharesBrowser: true });

const ROWS = [
  ['主办单位名称', '<input>'],
  ['主办单位证件住所', '<input>'],
  ['主办单位通讯地址', '<input>'],
  ['负责人姓名', '<input>'],
  ['电子邮箱', '<input>'],
];

const rows = ROWS.map(
  ([label, control]) => `<div class="row"><label>${label}</label><br>${control}</div>`,
).join('');

const narrow = (width: number): string =>
  `<div class="item" style="--wide:${width}px"><label>负责人证件号码</label><div><input></div></div>`;

const pageOf = (body: string, style = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>填写备案信息</title><style>${style}</style><body>${body}</body></html>`;

async function open(
  openFilingPage: (address: string) => Promise<Page>,
  html: string,
  size = { width: 1366, height: 630 },
): Promise<Page> {
  const page = await openFilingPage('about:blank');
  await page.setViewportSize(size);
  await page.route('https://beian.aliyun.com/own/**', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://beian.aliyun.com/own/page');
  return page;
}

const cards = (page: Page) => page.locator('beian-lens-note .card');

/** What a person can see of a card, in the pixels of the window. */
async function cardBox(page: Page) {
  await expect(cards(page)).toHaveCount(1);
  const box = await cards(page).boundingBox();
  if (!box) throw new Error('The card has no box.');
  return box;
}

test('Tab goes from a box to the next box of the page; F1 opens the card, Escape gives the focus back', async ({
  openFilingPage,
}) => {
  const page = await open(openFilingPage, pageOf(`<h3>主办单位信息</h3>${rows}`));
  await whenExplained(page);
  const boxes = page.locator('.row input');
  await boxes.first().focus();
  for (let at = 1; at < ROWS.length; at++) {
    await page.keyboard.press('Tab');
    await expect(boxes.nth(at)).toBeFocused();
  }
  await expect(cards(page)).toHaveCount(0);

  await boxes.first().focus();
  await page.keyboard.press('F1');
  await expect(cards(page)).toBeFocused();
  await expect(cards(page)).toContainText('主办单位名称');
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(0);
  await expect(boxes.first()).toBeFocused();
});

test('a finding is one stop of the Tab key; the arrows go from button to button', async ({
  openFilingPage,
}) => {
  const page = await open(openFilingPage, pageOf(`<h3>主办单位信息</h3>${rows}`));
  await whenExplained(page);
  const box = page.locator('.row', { hasText: '电子邮箱' }).locator('input');
  await box.fill('office＠example.com');
  await box.blur();
  const buttons = page.locator('beian-lens-finding').first().locator('button');
  await expect(buttons.nth(1)).toBeVisible();
  const last = buttons.nth((await buttons.count()) - 1);
  await box.focus();
  await page.keyboard.press('Tab');
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(last).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
});

test('one sentence first; the rest is behind More', async ({ openFilingPage }) => {
  const page = await open(openFilingPage, pageOf(`<h3>主办单位信息</h3>${rows}`));
  await page.locator('beian-lens-note[data-field="entity.certificateAddress"] .text').click();
  const card = cards(page);
  await expect(card.locator('.lead')).toHaveCount(1);
  await expect(card.locator('dl, details')).toHaveCount(0);
  const { height } = await cardBox(page);
  await card.getByRole('button', { name: 'More' }).click();
  await expect(card.locator('details.why')).toHaveCount(1);
  await card.locator('details.why summary').click();
  await expect(card.locator('details.why li').first()).toBeVisible();
  expect((await cardBox(page)).height).toBeGreaterThan(height);
});

test('a card in which something was pressed stays, wherever the pointer is', async ({
  openFilingPage,
}) => {
  const page = await open(
    openFilingPage,
    pageOf(`<h3>主办单位信息</h3>${rows}`, 'p{height:2000px}'),
  );
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.locator('.row beian-lens-note .text').nth(2).click();
  await cards(page).getByRole('button', { name: 'More' }).click();
  await page.mouse.move(1200, 600);
  // The pill comes back no sooner than an untouched card goes.
  await expect(page.locator('beian-lens-pill .pill')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const pill = document.querySelector('beian-lens-pill')?.shadowRoot?.querySelector('.pill');
        if (!pill) throw new Error('There is no pill.');
        const shown = new MutationObserver(() => {
          if (!pill.classList.contains('moving')) resolve();
        });
        shown.observe(pill, { attributeFilter: ['class'] });
        scrollBy(0, 1);
      }),
  );
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(0);
});

for (const [name, style] of [
  ['as it is', ''],
  ['zoomed at its root', 'html{zoom:1.4}'],
  ['zoomed at its body', 'body{zoom:0.7}'],
  ['zoomed twice', 'html{zoom:1.2}body{zoom:1.5}'],
] as const) {
  test(`a card is in the window, near its note and off the control of its row: a page ${name}`, async ({
    openFilingPage,
  }) => {
    const columns = `${style} .row{margin-bottom:40px} .row:nth-of-type(even){margin-left:600px}`;
    const page = await open(openFilingPage, pageOf(`<h3>主办单位信息</h3>${rows}`, columns));
    await whenExplained(page);
    for (const [at] of ROWS.entries()) {
      const row = page.locator('.row').nth(at);
      await row.locator('beian-lens-note .text').scrollIntoViewIfNeeded();
      await row.locator('beian-lens-note .text').click();
      await cards(page).getByRole('button', { name: 'More' }).click();
      const card = await cardBox(page);
      const note = await row.locator('beian-lens-note').boundingBox();
      const control = await row.locator('input').boundingBox();
      if (!note || !control) throw new Error('Not on show.');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1366);
      expect(card.y + card.height).toBeLessThanOrEqual(630);
      const isApart =
        card.x >= control.x + control.width ||
        card.x + card.width <= control.x ||
        card.y >= control.y + control.height ||
        card.y + card.height <= control.y;
      expect(isApart, `${name}, row ${at}`).toBe(true);
      const away = Math.max(0, note.y - card.y - card.height, card.y - note.y - note.height);
      expect(away).toBeLessThan(120);
      await page.keyboard.press('Escape');
      await expect(cards(page)).toHaveCount(0);
    }
  });
}

test('notes, a finding and an open card pass axe on a light and on a dark page', async ({
  openFilingPage,
}) => {
  const dark = 'html{background:#14171c;color:#e8e8e8} input{background:#222;color:#eee}';
  for (const style of ['html{background:#fff}', dark]) {
    const page = await open(openFilingPage, pageOf(`<h3>主办单位信息</h3>${rows}`, style));
    await whenExplained(page);
    await page.locator('.row input').last().fill('not an address');
    await page.locator('.row input').first().focus();
    await page.locator('beian-lens-finding').waitFor();
    await page.locator('beian-lens-note[data-field="entity.certificateAddress"] .text').click();
    await cards(page).getByRole('button', { name: 'More' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: test.info().outputPath(`${style.length}-${colorScheme}.png`) });
      const violations = await violationsIn(page, {
        include: ['beian-lens-note', 'beian-lens-finding'],
      });
      expect(violationLines(violations), `${style}, ${colorScheme}`).toEqual([]);
    }
    await page.close();
  }
});

test("Escape closes the card alone: the page's dialog stays open", async ({ openFilingPage }) => {
  const page = await open(
    openFilingPage,
    pageOf(
      `<dialog><h3>主办单位信息</h3>${rows}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  );
  await page.locator('beian-lens-note[data-field="entity.name"] .text').click();
  await expect(cards(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.locator('dialog')).toHaveJSProperty('open', true);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveJSProperty('open', false);
});

test('a note stands as its own column lets it, whatever the block before it had room for', async ({
  openFilingPage,
}) => {
  const block = '<fieldset><div class="name"><span>网站名称</span></div><input></fieldset>';
  const page = await open(
    openFilingPage,
    pageOf(
      `<h3>主办单位信息</h3>${rows}<h3>网站信息</h3><main>${block}</main>`,
      '.name{width:120px}.wide .name{width:600px}.low .name{height:20px}',
    ),
  );
  const notes = page.locator('fieldset beian-lens-note[data-kind=label]');
  const add = async (className: string) => {
    const before = await notes.count();
    await page.evaluate(
      ([html, name]) => {
        const main = document.querySelector('main');
        main?.insertAdjacentHTML('beforeend', html ?? '');
        main?.lastElementChild?.classList.add(name ?? '');
      },
      [block, className],
    );
    await expect(notes).toHaveCount(before + 1);
  };
  await expect(notes).toHaveAttribute('data-wrapped', '');
  await add('as-before');
  await add('wide');
  await add('low');
  await add('as-before');
  for (const like of [1, 4]) {
    await expect(notes.nth(like)).toHaveAttribute('data-wrapped', '');
    await expect(notes.nth(like)).toHaveAttribute('data-block', '');
  }
  await expect(notes.nth(2)).not.toHaveAttribute('data-wrapped');
  await expect(notes.nth(2)).not.toHaveAttribute('data-block');
  await expect(notes.nth(3)).toHaveAttribute('data-tight', '');
});

test('a label that is cut off in its row leaves out whose the field is, and one that has room does not', async ({
  openFilingPage,
}) => {
  const page = await open(
    openFilingPage,
    pageOf(
      `<h3>主体负责人信息</h3>${rows}<main>${narrow(90)}${narrow(180)}</main>`,
      'main{width:600px}.item{height:30px;overflow:hidden}.item label{float:left;width:var(--wide)}',
    ),
  );
  const notes = page.locator('main beian-lens-note[data-kind=label]');
  await expect(notes.first()).toHaveAttribute('data-tight', '');
  await expect(notes.nth(1)).toHaveAttribute('data-tight', '');
  await expect(notes).toHaveText(['ID number', /: ID number$/]);
});

test('what a label that is laid over its box means stands beside it, not over what is entered', async ({
  openFilingPage,
}) => {
  const page = await open(
    openFilingPage,
    pageOf(
      `<h3>主办单位信息</h3>${rows}<main><input id="laid"><label for="laid">投资人</label></main>`,
      'main{position:relative;width:300px}main label{position:absolute;left:8px;top:2px;font-size:12px}#laid{width:300px;height:52px;padding-top:20px}',
    ),
  );
  const label = page.locator('label[for=laid]');
  const note = label.locator('beian-lens-note');
  await expect(note).toHaveCount(1);
  const [line, own] = [await label.boundingBox(), await note.boundingBox()];
  expect(line?.height).toBeLessThan(22);
  expect(own?.x).toBeGreaterThan((line?.x ?? 0) + 30);
});

test('a block that the page makes by copying its HTML keeps no empty elements of ours', async ({
  openFilingPage,
}) => {
  const block =
    '<fieldset><div><span>网站名称</span></div><input><p>域名</p><input value="a b"></fieldset>';
  const page = await open(
    openFilingPage,
    pageOf(`<h3>主办单位信息</h3>${rows}<h3>网站信息</h3><main>${block}</main>`),
  );
  const ours = page.locator('main > fieldset > *, main > fieldset > div > *, main p > *').filter({
    hasNot: page.locator('input'),
  });
  const notes = page.locator('main beian-lens-note[data-kind=label]');
  await expect(notes).toHaveCount(2);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', main.innerHTML);
  });
  await expect(page.locator('main beian-lens-note[data-index="1"]')).not.toHaveCount(0);
  await expect(notes).toHaveCount(4);
  expect(
    await ours.evaluateAll((all) =>
      all.flatMap(({ localName, shadowRoot }) =>
        localName.startsWith('beian-lens-') && !shadowRoot ? [localName] : [],
      ),
    ),
  ).toEqual([]);
});

test('a press in a card is no press on the label around it, and a press elsewhere closes it', async ({
  openFilingPage,
}) => {
  const page = await open(
    openFilingPage,
    pageOf(
      `<h3>主办单位信息</h3>${rows}<div id="choice"><label>网站语言</label><label><input type="checkbox" name="l">英语</label><label><input type="checkbox" name="l">日语</label></div>`,
    ),
  );
  await page.locator('beian-lens-note[data-field="entity.name"] .text').click();
  await cards(page).locator('.zh').click();
  await expect(cards(page)).toBeVisible();
  await expect(page.locator('.row input').first()).not.toBeFocused();
  await page.locator('.row input').nth(1).click();
  await expect(cards(page)).toHaveCount(0);
});

test('nothing of ours is printed, wherever it stands', async ({ openFilingPage }) => {
  const page = await openFilingPage('/order/selfBaEntity.htm');
  await whenExplained(page);
  // Below a label, in a step of one line, and beside a heading.
  for (const kind of ['[data-block]', '[data-tight]', ':not([data-block], [data-tight])'])
    await expect(page.locator(`beian-lens-note${kind}`)).not.toHaveCount(0);
  await expect(page.locator('beian-lens-finding')).not.toHaveCount(0);
  const inEnglish = page.locator('option[label*=" · "]');
  const lists = await inEnglish.count();
  expect(lists).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(inEnglish).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(inEnglish).toHaveCount(lists);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('beian-lens-note, beian-lens-finding, .pill').filter({ visible: true }),
  ).toHaveCount(0);
  await page.screenshot({ path: test.info().outputPath('print.png'), fullPage: true });
});

/** What notes, findings and cards call on elements of the page. */
const NAMES =
  'querySelector querySelectorAll append after before remove closest matches tagName localName parentElement parentNode contains isConnected nextSibling previousSibling nextElementSibling previousElementSibling getBoundingClientRect getClientRects getAttribute setAttribute addEventListener textContent ownerDocument shadowRoot assignedSlot dataset style children childNodes focus scrollIntoView getRootNode body documentElement createElement createElementNS createRange elementsFromPoint'.split(
    ' ',
  );

test('controls and forms that have the names of what we call kill nothing', async ({
  openFilingPage,
}) => {
  const hidden = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
  const page = await open(
    openFilingPage,
    pageOf(
      `<form name="body">${hidden}<h3>主办单位信息</h3><label>主办单位名称</label><input><label>主办单位通讯地址</label><input id="y"><label>电子邮箱</label><input id="mail"><label><input type="checkbox">英语</label><button type="button">发送验证码</button></form>${NAMES.map((name) => `<form name="${name}"></form>`).join('')}`,
    ),
  );
  const heard = complaints(page);
  await expect(page.locator('beian-lens-note[data-kind=label]')).toHaveCount(3);
  await expect(page.locator('beian-lens-note[data-kind=button]')).toHaveCount(1);
  await page.evaluate(() => {
    const mail = Document.prototype.querySelector.call(document, '#mail');
    HTMLElement.prototype.focus.call(mail);
  });
  await page.keyboard.type('not an address');
  await page.keyboard.press('Tab');
  await expect(page.locator('beian-lens-finding')).not.toHaveCount(0);
  const note = await page.evaluate(() => {
    const shown = Document.prototype.querySelector.call(
      document,
      'beian-lens-note[data-field="entity.name"]',
    );
    const { left, top, height } = (shown as Element).getBoundingClientRect();
    return { x: left + 5, y: top + height / 2 };
  });
  await page.mouse.click(note.x, note.y);
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cards(page)).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('a note that comes while a button is pressed moves the button only after the press', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  await whenExplained(page);
  const button = page.locator('#next');
  // The page says something in a place that it keeps free for it, and in which nothing more has room.
  await button.evaluate((element) => {
    const place = document.createElement('p');
    place.id = 'said';
    place.style.cssText = 'width: 11em; min-height: 2em; margin: 0';
    element.parentElement?.before(place);
    element.addEventListener('pointerdown', () => (place.textContent = '请输入正确的手机号码'));
  });
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await page.mouse.move((before?.x ?? 0) + 10, (before?.y ?? 0) + 3);
  await page.mouse.down();
  // As long as a person holds a button.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  const pressed = await button.boundingBox();
  await page.mouse.up();
  expect(pressed).toEqual(before);
  await expect.poll(() => page.evaluate(() => window.__replica?.clicks.next)).toBe(1);
  await expect(page.locator('#said beian-lens-note, #said + beian-lens-note')).toHaveCount(1);
});
