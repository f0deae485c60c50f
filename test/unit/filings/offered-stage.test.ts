import { describe, expect, test } from 'vitest';

import { startFiling } from '@/lib/filings/filing';
import { FILING_TYPES } from '@/lib/filings/filing-types';
import { filingsToMove, offeredStage } from '@/lib/filings/offered-stage';
import { recogniseStage } from '@/lib/filings/recognise-stage';
import { termOf } from '@/lib/forms/glossary';
import { sourceOf } from '@/lib/forms/sources';
import type { SystemId } from '@/lib/forms/types';

const filing = (id: string, stage: 'submission' | 'administration-review' | 'closed') => ({
  id,
  value: startFiling(id, new Date('2026-11-22T02:00:00Z'), { stage }),
});

const offerOf = (text: string, system: SystemId) => {
  const status = recogniseStage(text, system);
  return status && offeredStage(status);
};

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
    expect(filingsToMove(offer, filings).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('filing types', () => {
  test.each(FILING_TYPES)('$zh is in the glossary, with known sources', ({ zh, source }) => {
    expect(termOf(zh), zh).toBeDefined();
    for (const id of source) expect(sourceOf(id), id).toBeDefined();
  });
});
