import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { PROVINCES } from '@/lib/regions';
import { allDivisions, isPlaceholder, withoutPlaceholder } from '@/lib/regions/divisions';
import { OUTSIDE } from '@/lib/regions/outside';
import { resolveProvince, type Resolution } from '@/lib/regions/resolve-province';

import { anyText } from '../any-text';
import { ADDRESSES } from './addresses';

/** Properties do many runs; on a busy machine that takes longer than a table's case. */
vi.setConfig({ testTimeout: 30_000 });

const unique = (texts: readonly string[]) => [...new Set(texts)].toSorted().join('|');

function inShort(resolution: Resolution): string {
  switch (resolution.status) {
    case 'known':
      return resolution.province.code;
    case 'ambiguous':
      return unique(resolution.candidates.map(({ province }) => province.code));
    case 'outside':
      return `outside ${OUTSIDE.find(({ zh }) => zh === resolution.zh)?.code ?? '?'}`;
    case 'needs-chinese': {
      const candidates = unique(resolution.candidates?.map(({ chinese }) => chinese) ?? []);
      return `chinese ${resolution.chinese ?? (candidates || '?')}`;
    }
    case 'contradictory':
      return `${resolution.named.code}≠${resolution.province.code}${resolution.former ? ' once' : ''}`;
    default:
      return resolution.status;
  }
}

describe.each(Object.entries(ADDRESSES))('addresses %s', (_, cases) => {
  test.each(cases)('%s → %s', (address, expected) => {
    expect(inShort(resolveProvince(address))).toBe(expected);
  });
});

test('the table has at least 120 addresses and every province', () => {
  const cases = Object.values(ADDRESSES).flat();
  expect(cases.length).toBeGreaterThanOrEqual(120);
  const seen = new Set(cases.map(([, expected]) => expected));
  expect(PROVINCES.filter(({ code }) => !seen.has(code))).toEqual([]);
});

test('an empty address is empty', () => {
  expect(resolveProvince(' \n')).toEqual({ status: 'empty' });
});

test('what was read comes back: the words, the path, the Chinese to write', () => {
  expect(resolveProvince('杭州西湖区文三路1号')).toMatchObject({
    via: '杭州',
    path: '浙江省/杭州市/西湖区',
  });
  expect(resolveProvince('静海县')).toMatchObject({ via: '静海县', path: '天津市/静海区' });
  expect(resolveProvince('Room 1, Hangzhou, Zhejiang')).toMatchObject({
    via: 'Zhejiang, Hangzhou',
    province: { zh: '浙江省' },
  });
  expect(resolveProvince('西湖区')).toMatchObject({
    via: '西湖区',
    candidates: [{ chinese: '浙江省杭州市西湖区' }, { chinese: '江西省南昌市西湖区' }],
  });
  expect(resolveProvince('Hong Kong')).toMatchObject({ en: 'Hong Kong', needsChinese: true });
});

const divisions = allDivisions().filter((division) => !isPlaceholder(division));

test('every division is found by its full chain, followed by a street named after another city', () => {
  for (const { code, path } of divisions) {
    const plain = withoutPlaceholder(path);
    const resolution = resolveProvince(`${plain.replaceAll('/', '')}南京西路1号`);
    expect(resolution, plain).toMatchObject({
      status: 'known',
      province: { code: code.slice(0, 2) },
    });
  }
});

test('every division named alone is found, or said to be ambiguous with itself among the candidates', () => {
  const generic = new Set(['城区', '郊区', '矿区', '东区', '西区']);
  for (const { code, zh } of divisions) {
    if (generic.has(zh)) continue;
    const codes = inShort(resolveProvince(zh)).split('|');
    expect(codes, zh).toContain(code.slice(0, 2));
  }
});

test('the province decides whatever full address follows it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...divisions), fc.nat(9999), (division, number) => {
      const [province = '', ...below] = withoutPlaceholder(division.path).split('/');
      const short = PROVINCES.find(({ zh }) => zh === province)?.zhShort ?? '';
      for (const name of [province, short]) {
        const address = `${name}${below.join('')}人民路${number}号`;
        expect(inShort(resolveProvince(address)), address).toBe(division.code.slice(0, 2));
      }
    }),
    { numRuns: 500 },
  );
});

test('any text resolves to something without throwing', () => {
  const text = fc.oneof(
    anyText(300),
    fc
      .array(
        fc.constantFrom(
          ...divisions.map(({ zh }) => zh),
          '路',
          '公司',
          ' ',
          '1号',
          'Hangzhou',
          ',',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(inShort(resolveProvince(address))).not.toBe('');
    }),
    { numRuns: 100 },
  );
});

test('only the beginning of a megabyte is read', () => {
  for (const unit of [
    '浙',
    '中国',
    '(',
    '朝阳区',
    'Hangzhou ',
    "a'",
    '有限公司',
    '1',
    ' ',
    '北京西路',
  ]) {
    const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(inShort(resolveProvince(long))).toBe(inShort(resolveProvince(long.slice(0, 4000))));
  }
});
