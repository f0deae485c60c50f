import type { Report } from '../../lib/autofill/types';
import type { FillOrderItem } from '../../lib/messaging';
import { expect, test } from '../gallery/world';

/** Options that come only after typing, and levels that load when the one above is chosen. */

const PATH = ['浙江省', '杭州市', '西湖区'];

const FIELDS = [
  { key: 'instance.instance', rows: ['remote'], texts: ['云服务器42'] },
  { key: 'instance.publicIp', rows: ['suggesting'], texts: ['云服务器58'] },
  { key: 'leader.region', rows: ['lazy'], texts: PATH },
  { key: 'entity.region', rows: ['province', 'city', 'district'], texts: PATH },
];

const FILLED = {
  remote: 'i-42',
  suggesting: 'i-58',
  province: '33',
  city: '3301',
  district: '330106',
};

const leaf = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

for (const library of ['antd', 'next', 'element-plus']) {
  test(`${library}: lists that load late are filled, refused with reason, and undone`, async ({
    openGallery,
  }) => {
    test.slow();
    const { inWorld, state } = await openGallery(`dist/late-${library}/`);
    const report = await inWorld<Report>('run', await inWorld<FillOrderItem[]>('preview', FIELDS));
    expect(report.items.filter((item) => item.outcome !== 'filled')).toEqual([]);
    const filled = await state();
    expect(filled).toMatchObject(FILLED);
    expect(leaf(filled.lazy)).toBe('330106');

    const undone = await inWorld<Report>('undo');
    expect(undone.items.filter((item) => item.outcome !== 'filled')).toEqual([]);
    const after = Object.values(await state()).filter((value) => leaf(value) ?? '');
    expect(after).toEqual([]);

    const unknown = [{ key: 'instance.instance', rows: ['remote'], texts: ['云服务器99'] }];
    const refused = await inWorld<Report>(
      'run',
      await inWorld<FillOrderItem[]>('preview', unknown),
    );
    expect(refused.items).toMatchObject([{ outcome: 'cannot', copy: '云服务器99' }]);
    expect(leaf((await state()).remote) ?? '').toBe('');
  });
}
