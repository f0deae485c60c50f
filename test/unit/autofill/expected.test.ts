import { expect, test } from 'vitest';

import { expectedHere } from '@/lib/autofill/plan/expected-fields';

const ENTITY_STEP = ['entity.name', 'entity.investor', 'leader.name', 'leader.mobile'];
const MISSING = ['leader.emergencyPhone', 'leader.instantMessage', 'website.name', 'psb.domain'];

test.each([
  ['of the same step that the system asks', 'aliyun2019', ['leader.emergencyPhone']],
  ['by the labels of the older system', 'aliyun', ['leader.emergencyPhone']],
  ['of another system', 'isp', ['leader.emergencyPhone', 'leader.instantMessage']],
  ['of the same step on an unknown one', null, ['leader.emergencyPhone', 'leader.instantMessage']],
] as const)('expects what is missing %s', (_case, system, expected) => {
  expect(expectedHere(MISSING, ENTITY_STEP, system)).toEqual(expected);
});

test('expects nothing where no field tells the step', () => {
  expect(expectedHere(MISSING, [], 'aliyun2019')).toEqual([]);
  expect(expectedHere(MISSING, ['no.such'], 'aliyun2019')).toEqual([]);
});
