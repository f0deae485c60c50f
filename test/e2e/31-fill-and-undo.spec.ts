import type { Report } from '../../lib/autofill/types';
import type { FillRequestItem } from '../../lib/autofill/types';
import { WORLD_URL } from '../gallery/bundle-world.mjs';
import { expect, test, type GalleryPage } from '../gallery/world';

const FIELDS = [
  { key: 'entity.name', rows: ['name'], texts: ['杭州晴川信息技术有限公司'] },
  { key: 'leader.mobile', rows: ['phone'], texts: ['13800001111'] },
  { key: 'entity.investor', rows: ['remounted'], texts: ['林望舒'] },
  { key: 'leader.certificateType', rows: ['idType'], texts: ['身份证'] },
  { key: 'leader.certificateNumber', rows: ['idNumber'], texts: ['330106198803121527'] },
  {
    key: 'entity.region',
    rows: ['province', 'city', 'district'],
    texts: ['浙江省', '杭州市', '西湖区'],
  },
  { key: 'entity.type', rows: ['nature'], texts: ['企业'] },
  { key: 'website.serviceContent', rows: ['services'], texts: ['即时通信', '综合门户'] },
  { key: 'entity.remark', rows: ['remark'], texts: ['无'] },
];

const FILLED = {
  name: '杭州晴川信息技术有限公司',
  phone: '138 0000 1111',
  remounted: '林望舒',
  idType: '2',
  idNumber: '330106198803121527',
  province: '33',
  city: '3301',
  district: '330106',
  nature: 'company',
  services: ['s1', 's3'],
  remark: '无',
};

const KEEPS_CHOICE = /no way to let go of a choice between buttons|did not take back/;

const preview = ({ inWorld }: GalleryPage, fields: typeof FIELDS) =>
  inWorld<FillRequestItem[]>('preview', fields);

const outcomes = (report: Report) =>
  Object.fromEntries(report.items.map((item) => [item.key, item.outcome]));

for (const framework of ['react16', 'react17', 'react18', 'react19', 'vue2', 'vue3']) {
  test(`${framework}: a form with dependents, late options and boxes that change is filled and undone`, async ({
    openGallery,
  }) => {
    const gallery = await openGallery(`dist/${framework}/`);
    const before = await gallery.state();
    const report = await gallery.inWorld<Report>('run', await preview(gallery, FIELDS));
    expect(report.items.filter((item) => item.outcome !== 'filled')).toEqual([]);
    expect(await gallery.state()).toMatchObject(FILLED);

    const undone = await gallery.inWorld<Report>('undo');
    // A framework that holds a radio choice has no empty one to go back to: it stays, and the report says so.
    expect(undone.items.filter((item) => item.outcome !== 'filled')).toMatchObject([
      { key: 'entity.type', outcome: 'did-not-stick', reason: expect.stringMatching(KEEPS_CHOICE) },
    ]);
    expect(await gallery.inWorld('held', 'entity.type')).toEqual(['企业']);
    expect(await gallery.state()).toMatchObject({
      nature: 'company',
      name: '',
      phone: '',
      remounted: '',
      idType: '',
      province: '',
      services: [],
      remark: '',
    });
    expect(before.name).toBe('');
  });
}

test('boxes with a mask hold what is written without its marks, and are undone', async ({
  openGallery,
}) => {
  const gallery = await openGallery('plain/masked.html');
  const before = await gallery.state();
  const request = await preview(gallery, [
    { key: 'leader.mobile', rows: ['phone'], texts: ['13800001111'] },
    { key: 'leader.certificateNumber', rows: ['number'], texts: ['33010619880312152X'] },
    { key: 'psb.openDate', rows: ['date'], texts: ['2031-04-30'] },
    { key: 'entity.certificateNumber', rows: ['code'], texts: ['91330106MA2B0X1Y3A'] },
  ]);
  const report = await gallery.inWorld<Report>('run', request);
  expect(report.items.filter((item) => item.outcome !== 'filled')).toEqual([]);
  expect(await gallery.state()).toEqual({
    phone: '13800001111',
    number: '33010619880312152X',
    date: '20310430',
    code: '91330106MA2B0X1Y3A',
  });
  await gallery.page.locator('[name=phone]').focus();
  await gallery.page.locator('[name=date]').focus();
  expect(await gallery.state()).toMatchObject({ phone: '13800001111', date: '20310430' });
  const undone = await gallery.inWorld<Report>('undo');
  expect(undone.items.filter((item) => item.outcome !== 'filled')).toEqual([]);
  expect(await gallery.state()).toEqual(before);
});

test('what the page does not keep is said, not claimed', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  const request = await preview(gallery, [
    { key: 'entity.name', rows: ['stubborn'], texts: ['晴川'] },
  ]);
  const report = await gallery.inWorld<Report>('run', request);
  expect(report.items).toMatchObject([
    { outcome: 'did-not-stick', reason: 'The page emptied it again.', copy: '晴川' },
  ]);
});

test('what the person changes after the preview stays', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  const request = await preview(gallery, FIELDS);
  await gallery.page.locator('[data-widget=name] input').fill('我的公司');
  expect(outcomes(await gallery.inWorld<Report>('run', request))['entity.name']).toBe('kept-yours');
  expect(await gallery.state()).toMatchObject({ name: '我的公司', remark: '无' });
});

test('what the person changes after the fill is not undone', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  await gallery.inWorld('run', await preview(gallery, FIELDS));
  await gallery.page.locator('[data-widget=remark] textarea').fill('自己写的');
  const report = await gallery.inWorld<Report>('undo');
  expect(outcomes(report)['entity.remark']).toBe('kept-yours');
  expect(await gallery.state()).toMatchObject({ remark: '自己写的', name: '' });
});

test('undo brings back what stood there, clearing empties it', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  await gallery.page.locator('[data-widget=name] input').fill('旧名称');
  await gallery.page.locator('[data-widget=idType] select').selectOption({ label: '护照' });
  const fields = FIELDS.filter(({ rows }) => ['name', 'idType'].includes(rows[0] ?? ''));
  await gallery.inWorld('run', await preview(gallery, fields));
  expect(await gallery.state()).toMatchObject({ name: FILLED.name, idType: '2' });
  await gallery.inWorld('undo');
  expect(await gallery.state()).toMatchObject({ name: '旧名称', idType: '5' });

  await gallery.inWorld('run', await preview(gallery, fields));
  await gallery.inWorld('clear');
  expect(await gallery.state()).toMatchObject({ name: '', idType: '' });
});

test('a cancelled fill reports what was done and leaves the rest', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  const report = await gallery.inWorld<Report>('run', await preview(gallery, FIELDS), 2);
  expect(report.items.map((item) => item.outcome)).toEqual([
    'filled',
    'filled',
    ...Array.from({ length: FIELDS.length - 2 }, () => 'cancelled'),
  ]);
  expect(await gallery.state()).toMatchObject({ name: FILLED.name, remounted: '', remark: '' });
});

test('a field that is another one than in the preview is refused', async ({ openGallery }) => {
  const gallery = await openGallery('dist/react19/');
  const request = await preview(gallery, FIELDS.slice(0, 1));
  for (const change of [
    { labelText: '密码' },
    { index: 1 },
    { key: 'leader.name' },
    { id: 'new' },
  ]) {
    const changed = request.map((item) => ({ ...item, ...change }));
    const report = await gallery.inWorld<Report>('run', changed);
    expect(report.items.map((item) => item.outcome)).toEqual(['not-found']);
  }
  expect(await gallery.state()).toMatchObject({ name: '' });
});

test('a native choice between buttons is let go again', async ({ openGallery }) => {
  const gallery = await openGallery('plain/linked.html');
  const fields = [{ key: 'entity.type', rows: ['nature'], texts: ['企业'] }];
  await gallery.inWorld('run', await preview(gallery, fields));
  expect(await gallery.state()).toMatchObject({ nature: 'company' });
  expect(outcomes(await gallery.inWorld<Report>('undo'))).toEqual({ 'entity.type': 'filled' });
  expect(await gallery.state()).not.toHaveProperty('nature');
});

const picture = (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(`what is in ${name}`),
});

const UPLOADS = [
  'next',
  'antd',
  'antd4',
  'tdesign',
  'arco',
  'element-ui',
  'element-plus',
  'view-design',
  'arco-vue',
  'naive',
];

for (const [path, row] of [
  ['plain/linked.html', 'picture'],
  ...[...UPLOADS, 'console-components', 'ng-zorro'].map((one) => [`dist/${one}/`, 'upload']),
] as [string, string][])
  test(`${path}: undo gives back the file that the person had chosen`, async ({ openGallery }) => {
    const gallery = await openGallery(path);
    const input = gallery.page.locator(`[data-widget=${row}] input[type=file]`);
    const held = async () => [(await gallery.state())[row]].flat();
    await gallery.inWorld('watchFiles');
    await input.setInputFiles(picture('mine.jpg'));
    await expect.poll(held).toEqual(['mine.jpg']);
    const fields = [{ key: 'documents.other', rows: [row], texts: ['front.jpg'] }];
    const report = await gallery.inWorld<Report>('run', await preview(gallery, fields));
    expect(report.items).toMatchObject([{ outcome: 'filled' }]);
    await expect.poll(held).toEqual(['front.jpg']);
    expect(outcomes(await gallery.inWorld<Report>('undo'))).toEqual({
      'documents.other': 'filled',
    });
    // A page may read a file before it takes it.
    await expect.poll(held).toEqual(['mine.jpg']);
  });

test('a file that undo could not give back is left where it is, and said', async ({
  openGallery,
}) => {
  const gallery = await openGallery('dist/antd/');
  await gallery.page
    .locator('[data-widget=upload] input[type=file]')
    .setInputFiles(picture('mine.jpg'));
  const items = await preview(gallery, [
    { key: 'documents.other', rows: ['upload'], texts: ['front.jpg'] },
  ]);
  const report = await gallery.inWorld<Report>('run', items);
  expect(report.items).toMatchObject([{ outcome: 'cannot' }]);
  expect(report.items[0]?.reason).toContain('undo could not give that file back');
  expect((await gallery.state()).upload).toEqual(['mine.jpg']);
});

// Every page that a test opens is asked at its end whether something led on from it (`openGallery`).
for (const path of ['dist/react16/', 'dist/vue3/', 'plain/linked.html'])
  test(`${path}: a form that is sent and a press that leads on would be noticed`, async ({
    openGallery,
  }) => {
    const { page, ledOn } = await openGallery(path);
    await page.locator('form > button[type=submit]').click();
    expect(await ledOn()).toBe(2);
    await page.evaluate('leading.sent = leading.pressed = 0');
  });

const rowOf = (at: number): string => `<p><span data-widget="box${at}"><input></span></p>`;

/** How many functions of ours a fill of so many boxes calls on a page that has so many other elements. */
async function callsOf({ page, inWorld }: GalleryPage, boxes: number, others: number) {
  const rows = Array.from({ length: boxes }, (_, at) => rowOf(at));
  const content = [...rows, '<p><b></b><i></i></p>'.repeat(others / 3)].join('');
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, content);
  await inWorld('forget');
  const fields = rows.map((_, at) => ({ key: `box${at}`, rows: [`box${at}`], texts: ['晴川'] }));
  const request = await inWorld<FillRequestItem[]>('preview', fields);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true });
  const report = await inWorld<Report>('run', request);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.detach();
  expect(report.items.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
  const counts = result
    .filter(({ url }) => url.endsWith(WORLD_URL))
    .flatMap(({ functions }) => functions.map(({ ranges: [whole] }) => whole?.count ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('a box more is filled with few calls, and with hardly any for an element more of the page', async ({
  openGallery,
}) => {
  const gallery = await openGallery('plain/masked.html');
  const ofOneMore = async (others: number) =>
    ((await callsOf(gallery, 20, others)) - (await callsOf(gallery, 10, others))) / 10;
  const alone = await ofOneMore(0);
  const among = await ofOneMore(3000);
  expect(alone).toBeLessThan(MOST_CALLS);
  // One element of three may get a shadow tree, of which nothing tells but the element itself.
  expect((among - alone) / 3000).toBeLessThan(0.5);
});

/** A quarter more than it takes today. */
const MOST_CALLS = 400;
