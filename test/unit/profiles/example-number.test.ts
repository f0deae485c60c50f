import { expect, test } from 'vitest';

import { exampleNumber } from '@/components/profiles/editor/example-number';
import { FIELDS } from '@/lib/forms';
import { Values } from '@/lib/forms/values';
import { newProfile } from '@/lib/profiles/schema';
import { personValues } from '@/lib/profiles/values';
import { runRules } from '@/lib/rules/run';

test.each(FIELDS.get('leader.certificateType')?.options ?? [])(
  'the example for $zh is a number of such a document',
  ({ zh }) => {
    const { leader } = newProfile('individual');
    const number = exampleNumber({ ...leader, certificateType: zh });
    if (number === undefined) return expect(zh).toMatch(/居民身份证|军官证/);
    const values = personValues('leader', {
      ...leader,
      certificateType: zh,
      certificateNumber: number,
    });
    const wrong = runRules(new Values(values), { today: '2026-11-28' });
    expect(wrong.filter(({ field }) => field === 'leader.certificateNumber')).toEqual([]);
  },
);
