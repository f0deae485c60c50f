import type { Report } from '../../lib/autofill/types';
import type { FillRequestItem } from '../../lib/autofill/types';
import { expect, test, type GalleryPage } from '../gallery/world';

/** Controls that depend on a server, on what is typed, or on each other. */

const PATH = ['浙江省', '杭州市', '西湖区'];

const fieldOf = (key: string, rows: string[], ...texts: string[]) => ({ key, rows, texts });

const LATE = [
  fieldOf('instance.instance', ['remote'], '云服务器42'),
  fieldOf('instance.publicIp', ['suggesting'], '云服务器58'),
  fieldOf('leader.region', ['lazy'], ...PATH),
  fieldOf('entity.region', ['province', 'city', 'district'], ...PATH),
];

const LATE_FILLED = {
  remote: 'i-42',
  suggesting: 'i-58',
  province: '33',
  city: '3301',
  district: '330106',
};

const leaf = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

async function fill({ inWorld }: GalleryPage, fields: readonly unknown[]): Promise<Report> {
  return inWorld<Report>('run', await inWorld<FillRequestItem[]>('preview', fields));
}

const notFilled = (report: Report) => report.items.filter(({ outcome }) => outcome !== 'filled');

for (const library of ['antd', 'next', 'element-plus']) {
  test(`${library}: lists that load late are filled, refused with reason, and undone`, async ({
    openGallery,
  }) => {
    test.slow();
    const gallery = await openGallery(`dist/linked-${library}/`);
    expect(notFilled(await fill(gallery, LATE))).toEqual([]);
    const filled = await gallery.state();
    expect(filled).toMatchObject(LATE_FILLED);
    expect(leaf(filled.lazy)).toBe('330106');

    expect(notFilled(await gallery.inWorld<Report>('undo'))).toEqual([]);
    const after = Object.values(await gallery.state()).filter((value) => leaf(value) ?? '');
    expect(after).toEqual([]);

    const refused = await fill(gallery, [fieldOf('instance.instance', ['remote'], '云服务器99')]);
    expect(refused.items).toMatchObject([{ outcome: 'cannot', copy: '云服务器99' }]);
    expect(leaf((await gallery.state()).remote) ?? '').toBe('');
  });
}

/** What each page has beside its dates, and what its framework holds for “from 2015 for good”. */
const TERMS = {
  antd: {
    switched: fieldOf('leader.certificateValidity', ['validity', 'longTerm'], '2015-03-01', '长期'),
    held: { validity: ['2015-03-01'], longTerm: true },
  },
  next: {
    switched: fieldOf('leader.certificateValidity', ['validity', 'longTerm'], '2015-03-01', '长期'),
    held: { validity: ['2015-03-01'], longTerm: 'good' },
  },
  'element-plus': {
    switched: fieldOf('leader.certificateValidity', ['begin', 'forGood'], '2015-03-01', '长期'),
    held: { begin: '2015-03-01', forGood: true },
  },
} as const;

const withoutGaps = (state: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter(Boolean) : value,
    ]),
  );

for (const [library, { switched, held }] of Object.entries(TERMS)) {
  test(`${library}: a document without end is switched to long-term, dated and undone`, async ({
    openGallery,
  }) => {
    test.slow();
    const gallery = await openGallery(`dist/linked-${library}/`);
    expect(notFilled(await fill(gallery, [switched]))).toEqual([]);
    expect(withoutGaps(await gallery.state())).toMatchObject(held);

    const dated = [
      fieldOf('admin.certificateLongTerm', ['forGood'], '是'),
      fieldOf('admin.certificateValidity', ['begin'], '2016-05-02'),
    ];
    if (library !== 'element-plus') expect(notFilled(await fill(gallery, dated))).toEqual([]);
    if (library !== 'element-plus')
      expect(await gallery.state()).toMatchObject({ forGood: true, begin: '2016-05-02' });

    const undone = await gallery.inWorld<Report>('undo');
    // Fusion's radio buttons cannot be let go of; everything else is given back.
    const kept = notFilled(undone).map(({ key }) => key);
    expect(kept).toEqual(library === 'next' ? ['leader.certificateValidity'] : []);
    const state = await gallery.state();
    for (const name of ['validity', 'begin', 'end', 'forGood'])
      expect([state[name]].flat().filter(Boolean), name).toEqual([]);
  });
}

test('native lists of a date and of places, and a native switch, are filled and undone; places without a third level end there', async ({
  openGallery,
}) => {
  const gallery = await openGallery('plain/linked.html');
  const before = await gallery.state();
  const fields = [
    fieldOf('psb.openDate', ['open-year', 'open-month', 'open-day'], '2028', '2', '29'),
    fieldOf('entity.region', ['province', 'city', 'district'], ...PATH),
    fieldOf('leader.certificateValidity', ['begin', 'end', 'long-term'], '2015-03-01', '长期'),
  ];
  expect(notFilled(await fill(gallery, fields))).toEqual([]);
  const filled = {
    openYear: '2028',
    openMonth: '2',
    openDay: '29',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    begin: '2015-03-01',
    longTerm: '1',
  };
  expect(await gallery.state()).toMatchObject(filled);
  expect(await gallery.state()).not.toHaveProperty('end');

  expect(notFilled(await gallery.inWorld<Report>('undo'))).toEqual([]);
  expect(await gallery.state()).toEqual(before);

  const place = (...path: string[]) =>
    fieldOf('entity.region', ['province', 'city', 'district'], ...path);
  const beijing = await fill(gallery, [place('北京市', '市辖区', '朝阳区')]);
  expect(notFilled(beijing)).toEqual([]);
  expect(await gallery.state()).toMatchObject({ province: '北京市', city: '朝阳区' });
  const dongguan = await fill(gallery, [place('广东省', '东莞市', '东莞市')]);
  expect(dongguan.items).toMatchObject([
    { outcome: 'filled', reason: '“广东省” is called “广东” on this page.' },
  ]);
  expect(await gallery.state()).toMatchObject({ province: '广东', city: '东莞市' });
});

test('what stood in linked lists and beside a switch comes back whole', async ({ openGallery }) => {
  const gallery = await openGallery('plain/linked.html');
  const { page } = gallery;
  const choose = (name: string, value: string) =>
    page.locator(`[name=${name}]`).selectOption(value);
  for (const [name, value] of [
    ['openYear', '2024'],
    ['openMonth', '1'],
    ['openDay', '31'],
    ['province', '江西省'],
    ['city', '南昌市'],
    ['district', '西湖区'],
  ] as const)
    await choose(name, value);
  await page.locator('[name=longTerm]').check();
  const before = await gallery.state();
  const fields = [
    fieldOf('psb.openDate', ['open-year', 'open-month', 'open-day'], '2027', '2', '28'),
    fieldOf('entity.region', ['province', 'city', 'district'], ...PATH),
    fieldOf(
      'leader.certificateValidity',
      ['begin', 'end', 'long-term'],
      '2015-03-01',
      '2035-03-01',
    ),
  ];
  expect(notFilled(await fill(gallery, fields))).toEqual([]);
  expect(await gallery.state()).toMatchObject({ openDay: '28', city: '杭州市', end: '2035-03-01' });
  expect(await gallery.state()).not.toHaveProperty('longTerm');

  expect(notFilled(await gallery.inWorld<Report>('undo'))).toEqual([]);
  expect(await gallery.state()).toEqual(before);
});
