import { describe, expect, test } from 'vitest';

import { startFiling } from '@/lib/filings/filing';
import { FILING_TYPES, filingTypeOf, filingTypesFor } from '@/lib/filings/filing-types';
import { namesOnPage } from '@/lib/filings/names-on-page';
import {
  filingsToMove,
  isNewsOf,
  offeredStage,
  type StageOffer,
} from '@/lib/filings/offered-stage';
import { isSubmission, recogniseStage } from '@/lib/filings/recognise-stage';
import type { Filing, TrackedFiling } from '@/lib/filings/schema';
import type { StageId } from '@/lib/filings/stage';
import { termOf } from '@/lib/forms/glossary';
import { sourceOf } from '@/lib/forms/sources';
import type { SystemId } from '@/lib/forms/types';

const filing = (id: string, stage: StageId, names: Partial<Filing> = {}) => ({
  id,
  value: startFiling(id, new Date('2026-11-22T02:00:00Z'), { ...names, stage }),
});

const offerOf = (text: string, system: SystemId) => {
  const status = recogniseStage(text, system);
  return status && offeredStage(status);
};

const movedBy = (offer: StageOffer, filings: readonly TrackedFiling[]): string[] =>
  filingsToMove(offer, filings).map(({ filing: { id } }) => id);

describe('a status text on an order page', () => {
  test('offers the stage that it stands for, with its English', () => {
    expect(offerOf('管局审核', 'aliyun')).toMatchObject({
      zh: '管局审核',
      en: 'Administration review',
      stages: [{ id: 'administration-review' }],
    });
  });

  test('offers both stages where the pages have one wording for both', () => {
    const stages = offerOf('待管局审核', 'huawei')?.stages.map(({ id }) => id);
    expect(stages).toEqual(['sms-verification', 'administration-review']);
  });

  test.each(['', '下一步', 'hello', '管'.repeat(1_000_000)])('offers nothing for %.20s', (text) => {
    expect(recogniseStage(text)).toBeUndefined();
  });

  test('is news only for open filings in another stage', () => {
    const offer = offerOf('管局审核', 'aliyun');
    if (!offer) throw new Error('管局审核 is a status.');
    const filings = [
      filing('a', 'submission'),
      filing('b', 'administration-review'),
      filing('c', 'closed'),
    ];
    expect(movedBy(offer, filings)).toEqual(['a']);
  });

  test.each<[string, SystemId, StageId, boolean]>([
    ['备案初审', 'aliyun', 'upload', true],
    ['备案初审', 'aliyun', 'sms-verification', false],
    ['备案初审', 'aliyun', 'rejected', true],
    ['待管局审核', 'huawei', 'sms-verification', false],
    ['待管局审核', 'huawei', 'submission', true],
    ['管局驳回', 'huawei', 'administration-review', true],
    ['管局驳回', 'huawei', 'approved', false],
    ['初审驳回', 'huawei', 'preliminary-review', true],
    ['初审驳回', 'huawei', 'administration-review', false],
  ])('%s (%s) is offered to one at %s: %s', (text, system, stage, isOffered) => {
    const offer = offerOf(text, system);
    if (!offer) throw new Error(`${text} is a status.`);
    expect(movedBy(offer, [filing('a', stage)])).toEqual(isOffered ? ['a'] : []);
  });

  test('goes to the filing of its domain or order alone', () => {
    const filings = [
      filing('domain', 'submission', { domain: 'Lake.example' }),
      filing('order', 'submission', { orderNumber: '20240318001' }),
      filing('other', 'submission', { domain: 'other.example' }),
      filing('unknown', 'submission'),
    ];
    const about = (...names: string[]) => {
      const status = recogniseStage('管局审核', 'aliyun');
      return status ? movedBy(offeredStage({ ...status, about: names }), filings) : null;
    };
    expect(about('www.lake.example')).toEqual(['domain']);
    expect(about('20240318001')).toEqual(['order']);
    expect(about('lake.example', '20240318001')).toEqual(['domain', 'order']);
    // Only one that names nothing itself could be meant.
    expect(about('third.example')).toEqual(['unknown']);
    expect(about()).toEqual(['unknown']);
  });
});

describe('filing types', () => {
  test.each(FILING_TYPES)('$zh is in the glossary, with known sources', ({ zh, source }) => {
    expect(termOf(zh), zh).toBeDefined();
    for (const id of source) expect(sourceOf(id), id).toBeDefined();
  });

  test('of an App speak of the App, and have no order that is for websites alone', () => {
    const types = filingTypesFor('app');
    expect(types.map(({ zh }) => zh)).toContain('新增互联网信息服务');
    expect(types.map(({ zh }) => zh)).not.toContain('新增网站');
    for (const { when, sms = '' } of types) expect(`${when} ${sms}`).not.toContain('website ad');
    expect(filingTypeOf('首次备案', 'app')?.when).toBe(
      'Neither the entity nor the App has a number.',
    );
    expect(filingTypeOf('变更备案', 'app')?.when).toContain(
      'package name, public key or fingerprint',
    );
    expect(filingTypeOf('变更备案')?.when).not.toContain('package');
    expect(filingTypesFor('website')).toEqual(FILING_TYPES);
  });
});

test('a filing is offered its stage in the words of what is filed', () => {
  const offer = offerOf('管局审核通过', 'huawei');
  const app = filing('app', 'preliminary-review', { service: 'app' });
  const [found] = offer ? filingsToMove(offer, [app]) : [];
  expect(found?.stages[0]?.what).toContain('filing number of the App');
});

test('a page names its filing by what it holds and by its address', () => {
  const url = 'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=20240318001';
  expect(namesOnPage([{ url, fields: [] }])).toEqual({ domain: '', orderNumber: '20240318001' });
  const fields = [
    {
      key: 'website.domains',
      value: 'Lake.example；b.example',
      list: ['Lake.example', 'b.example'],
    },
    { key: 'order.number', value: 'BA-0001' },
  ];
  expect(namesOnPage([{ url, fields }])).toEqual({
    domain: 'lake.example',
    orderNumber: 'BA-0001',
  });
  const other = 'https://beian.aliyun.com/?order=desc&orderBy=1';
  expect(namesOnPage([{ url: other, fields: [] }])).toEqual({ domain: '', orderNumber: '' });
});

test.each<[string, SystemId | null, boolean]>([
  ['提交成功', 'aliyun', true],
  ['提交成功', 'tencent', true],
  ['提交成功', 'mps', false],
  ['提交成功', 'miit', false],
  ['备案初审', 'aliyun', false],
])('%s on %s says that a filing was handed in: %s', (text, system, isSaid) => {
  expect(isSubmission(text, system)).toBe(isSaid);
});

test.each<[string, StageId, Partial<Filing>, boolean]>([
  ['of the page, with its data entered', 'upload', { domain: 'lake.example' }, true],
  ['of the page by its order number alone', 'enter-data', { orderNumber: 'BA-0001' }, true],
  ['that was sent back and is handed in again', 'returned', { domain: 'lake.example' }, true],
  ['that is there already', 'preliminary-review', { domain: 'lake.example' }, false],
  ['that is further on', 'sms-verification', { domain: 'lake.example' }, false],
  ['that is over', 'closed', { domain: 'lake.example' }, false],
  ['of another domain', 'upload', { domain: 'shore.example' }, false],
  ['that names nothing', 'upload', {}, false],
])('a submitted page is news of a filing %s: %s', (_, stage, names, isNews) => {
  const { value } = filing('one', stage, names);
  expect(isNewsOf(value, 'preliminary-review', ['lake.example', 'ba-0001'])).toBe(isNews);
});
