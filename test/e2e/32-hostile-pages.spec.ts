import type { Report } from '../../lib/autofill/types';
import type { FillOrderItem } from '../../lib/messaging';
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
  const items = await inWorld<FillOrderItem[]>('preview', ordered(rows));
  const report = await inWorld<Report>('run', items);
  expect(report.items.filter((item) => item.outcome === 'filled').map((item) => item.key)).toEqual([
    'plain',
  ]);
  expect(await page.evaluate(valuesOf, rows)).toEqual({ ...before, plain: '秘密' });
  expect(await page.evaluate('submissions')).toBe(0);
});

test('a page that replaces the built-in functions is read and written as it is', async ({
  openGallery,
}) => {
  const { page, inWorld } = await openGallery('hostile/patched.html');
  const items = await inWorld<FillOrderItem[]>('preview', ordered(['plain', 'hidden']));
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
    await inWorld<FillOrderItem[]>('preview', ordered(rows)),
  );
  expect(report.items.map((item) => item.outcome)).toEqual(['filled', 'cannot']);
  expect(await page.evaluate(valuesOf, rows)).toEqual({ first: '秘密', second: '' });
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
      await inWorld<FillOrderItem[]>('preview', ordered(['plain'])),
    );
    expect(report.items).toMatchObject([{ outcome: 'cannot' }]);
    expect(report.items[0]?.reason).toContain(reason);
    expect(await page.evaluate(valuesOf, ['plain'])).toEqual({ plain: '' });
  });
}
