import type { Report } from '../../lib/autofill/types';
import type { FillRequestItem } from '../../lib/autofill/types';
import { expect, test } from '../gallery/world';

const OBSTACLES: Record<string, string | null> = {
  plain: null,
  'display-none': 'hidden',
  'visibility-hidden': 'hidden',
  transparent: 'hidden',
  'transparent-above': 'hidden',
  'off-screen': 'off-screen',
  'above-the-page': 'off-screen',
  'one-pixel': 'zero-size',
  'scaled-away': 'zero-size',
  'screen-reader-only': 'hidden',
  'cut-off': 'hidden',
  'clip-path': 'covered',
  'clip-path-above': 'covered',
  'covered-for-the-eye': 'covered',
  'covered-by-a-gradient': 'covered',
  'covered-by-a-blur': 'covered',
  'covered-by-a-picture': 'covered',
  'covered-by-a-pseudo-element': 'covered',
  'covered-from-a-shadow': 'covered',
  'covered-in-our-name': 'covered',
  'filtered-away': 'hidden',
  'filtered-away-above': 'hidden',
  blurred: 'hidden',
  'masked-away': 'hidden',
  'masked-by-a-file': 'hidden',
  covered: 'covered',
  'aria-hidden': 'hidden',
  inert: 'disabled',
  disabled: 'disabled',
  'disabled-fieldset': 'disabled',
  'read-only': 'read-only',
  password: 'needs-person',
  'one-time-code': 'needs-person',
  card: 'needs-person',
  collapsed: 'hidden',
};

const ordered = (rows: readonly string[]) =>
  rows.map((row) => ({ key: row, rows: [row], texts: ['秘密'] }));

const valuesOf = (rows: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    rows.map((row) => [
      row,
      document.querySelector<HTMLInputElement>(`[data-widget="${row}"] input`)?.value ?? '',
    ]),
  );

test('every field that the person cannot see or use is told apart', async ({ openGallery }) => {
  const { inWorld } = await openGallery('hostile/fields.html');
  const found: Record<string, string | null> = {};
  for (const row of Object.keys(OBSTACLES)) found[row] = await inWorld('obstacle', row);
  expect(found).toEqual(OBSTACLES);
});

test('what ordinary pages put around a field does not hide it', async ({ openGallery }) => {
  const { page, inWorld } = await openGallery('hostile/ordinary.html');
  const rows = await page
    .locator('[data-widget]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-widget') ?? ''));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect.soft(await inWorld('obstacle', row), row).toBeNull();
});

const FRAMES: Record<string, string | null> = {
  plain: null,
  transparent: 'hidden',
  filtered: 'hidden',
  flat: 'zero-size',
  beside: 'off-screen',
  covered: 'covered',
  'covered-for-the-eye': 'covered',
  'cut-off': 'hidden',
  invisible: 'hidden',
  'outer/inner': null,
  'outer-transparent/inner': 'hidden',
};

test('a field is as hidden as the frame that it stands in', async ({ openGallery }) => {
  const { inFrame } = await openGallery('hostile/frames.html');
  const found: Record<string, string | null> = {};
  for (const path of Object.keys(FRAMES))
    found[path] = await inFrame(path.split('/'), 'obstacle', 'name');
  expect(found).toEqual(FRAMES);
});

test('of a group only a choice that is seen is chosen', async ({ openGallery }) => {
  const { page, inWorld } = await openGallery('hostile/choices.html');
  const fill = async (row: string, ...texts: string[]) => {
    await inWorld('forget');
    const request = await inWorld<FillRequestItem[]>('preview', [{ key: row, rows: [row], texts }]);
    return (await inWorld<Report>('run', request)).items.map(({ outcome }) => outcome);
  };
  const held = () =>
    page
      .locator('form')
      .evaluate((form) => [...new FormData(form as HTMLFormElement)].map((pair) => pair.join('=')));
  expect(await fill('last-hidden', '个人')).toEqual(['cannot']);
  expect(await fill('first-hidden', '企业')).toEqual(['cannot']);
  expect(await fill('ticks', '即时通信', '搜索引擎')).toEqual(['cannot']);
  expect(await held()).toEqual([]);
  expect(await fill('last-hidden', '企业')).toEqual(['filled']);
  expect(await fill('first-hidden', '个人')).toEqual(['filled']);
  expect(await fill('ticks', '即时通信', '综合门户')).toEqual(['filled']);
  expect(await held()).toEqual(['one=a', 'two=b', 'three=a', 'three=c']);
});

test('an upload that is see-through counts as seen only under a face of its own size', async ({
  openGallery,
}) => {
  const { inWorld } = await openGallery('hostile/uploads.html');
  const expected = {
    plain: null,
    styled: null,
    'nothing-to-see': 'hidden',
    'face-gone': 'hidden',
    'corner-of-a-text': 'hidden',
  };
  const found: Record<string, string | null> = {};
  for (const row of Object.keys(expected)) found[row] = await inWorld('obstacle', row);
  expect(found).toEqual(expected);
});

test('only the plain one is filled, and nothing is submitted', async ({ openGallery }) => {
  test.slow();
  const { page, inWorld } = await openGallery('hostile/fields.html');
  const rows = Object.keys(OBSTACLES);
  const before = await page.evaluate(valuesOf, rows);
  const items = await inWorld<FillRequestItem[]>('preview', ordered(rows));
  const report = await inWorld<Report>('run', items);
  expect(report.items.filter((item) => item.outcome === 'filled').map((item) => item.key)).toEqual([
    'plain',
  ]);
  expect(await page.evaluate(valuesOf, rows)).toEqual({ ...before, plain: '秘密' });
  expect(await page.evaluate('submissions')).toBe(0);
});

test('a form and a document with fields named like everything are filled and undone', async ({
  openGallery,
}) => {
  const { page, inWorld, state } = await openGallery('hostile/shadowed.html');
  expect(await page.evaluate('typeof form.querySelector + typeof document.querySelector')).toBe(
    'objectobject',
  );
  const before = await state();
  const wanted: Record<string, string[]> = {
    text: ['晴川'],
    remark: ['无'],
    list: ['居民身份证'],
    nature: ['个人'],
    services: ['搜索引擎'],
    agreed: ['是'],
    begin: ['2031-04-30'],
    file: ['front.jpg'],
    pressed: ['back.jpg'],
    chosen: ['个人'],
    hidden: ['秘密'],
  };
  const fields = Object.entries(wanted).map(([row, texts]) => ({ key: row, rows: [row], texts }));
  const request = await inWorld<FillRequestItem[]>('preview', fields);
  const report = await inWorld<Report>('run', request);
  expect(report.items.filter(({ outcome }) => outcome !== 'filled')).toMatchObject([
    { key: 'hidden', outcome: 'cannot' },
  ]);
  expect(await state()).toEqual({
    text: '晴川',
    remark: '无',
    list: '2',
    nature: 'person',
    services: '2',
    agreed: '1',
    begin: '2031-04-30',
    file: 'front.jpg',
    pressed: 'back.jpg',
    chosen: '个人',
    hidden: '',
  });
  const undone = await inWorld<Report>('undo');
  expect(undone.items.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
  expect(await state()).toEqual(before);
  expect(await page.evaluate('submissions')).toBe(0);
});

test('a page that replaces the built-in functions is read and written as it is', async ({
  openGallery,
}) => {
  const { page, inWorld } = await openGallery('hostile/patched.html');
  const items = await inWorld<FillRequestItem[]>('preview', ordered(['plain', 'hidden']));
  expect(items.map((item) => item.was)).toEqual([[], []]);
  const report = await inWorld<Report>('run', items);
  expect(report.items.map((item) => item.outcome)).toEqual(['filled', 'cannot']);
  expect(await inWorld('held', 'plain')).toEqual(['秘密']);
  expect(await page.evaluate('seen')).toEqual([]);
});

test('a field that is hidden while the others are filled is left alone', async ({
  openGallery,
}) => {
  const { page, inWorld } = await openGallery('hostile/moving.html');
  const rows = ['first', 'second'];
  const report = await inWorld<Report>(
    'run',
    await inWorld<FillRequestItem[]>('preview', ordered(rows)),
  );
  expect(report.items.map((item) => item.outcome)).toEqual(['filled', 'cannot']);
  expect(await page.evaluate(valuesOf, rows)).toEqual({ first: '秘密', second: '' });
});

test('what comes over a field while the others are filled is seen, however it comes', async ({
  openGallery,
}) => {
  const { page, inWorld } = await openGallery('hostile/covers.html');
  const rows = await page
    .locator('[data-widget]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-widget') ?? ''));
  const found: Record<string, string | null> = {};
  for (const row of rows) found[row] = await inWorld('obstacle', row);
  expect(found, 'before').toEqual(Object.fromEntries(rows.map((row) => [row, null])));
  const items = await inWorld<FillRequestItem[]>('preview', ordered(rows));
  const report = await inWorld<Report>('run', items);
  const told = report.items.map(({ key, outcome }) => [key, outcome]);
  const wanted = rows.map((row) => [row, row.startsWith('before-') ? 'filled' : 'cannot']);
  expect(told).toEqual(wanted);
  expect(told.length).toBeGreaterThan(20);
});

const ELSEWHERE: Record<string, string> = {
  'http://beian.aliyun.com': 'not reached over https',
  'https://beian.aliyun.com.example': 'not a known filing site',
  'https://beian.aliyun.com.cn': 'not a known filing site',
  'https://xn--bean-m9d.aliyun.com': 'not a known filing site',
};

for (const [origin, reason] of Object.entries(ELSEWHERE)) {
  test(`nothing is filled on ${origin}`, async ({ openGallery }) => {
    const { page, inWorld } = await openGallery('hostile/fields.html', origin);
    const report = await inWorld<Report>(
      'run',
      await inWorld<FillRequestItem[]>('preview', ordered(['plain'])),
    );
    expect(report.items).toMatchObject([{ outcome: 'cannot' }]);
    expect(report.items[0]?.reason).toContain(reason);
    expect(await page.evaluate(valuesOf, ['plain'])).toEqual({ plain: '' });
  });
}
