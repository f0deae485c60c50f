import { describe, expect, test } from 'vitest';

import { planFor } from '@/lib/autofill/plan/plan-for';
import { refusalsIn, type CheckValues } from '@/lib/autofill/plan/refused-value';
import { Values } from '@/lib/forms/values';
import { profileSchema, type Profile } from '@/lib/profiles/schema';
import { withRepair } from '@/lib/profiles/with-repair';
import { runRules } from '@/lib/rules/run';
import demo from '@/scripts/demo/profiles.json' with { type: 'json' };

import { fieldState } from './field-states';

const check: CheckValues = (values) => runRules(new Values(values), { today: '2026-11-22' });

const company = (leader: object): Profile =>
  profileSchema.parse({
    kind: 'organization',
    entity: { type: '企业', region: '浙江省/杭州市/西湖区' },
    leader: { name: 'JOHN SMITH', certificateType: '护照', ...leader },
    administrators: [{ id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a003', ...leader }],
    websites: [],
  });

const planned = (profile: Profile, key: string, repaired = new Map<string, string>()) => {
  const frame = { frame: 'top', system: null, fields: [fieldState(key)] };
  const { plans, replaced } = planFor(profile, [frame], { activeWebsite: '', check, repaired });
  return { planned: plans[0]?.items[0]?.planned, replaced };
};

describe('a value of the profile that our own rules refuse', () => {
  test.each([
    ['leader.certificateNumber', { certificateNumber: '533 401 223' }, '533401223'],
    ['leader.mobile', { mobile: '+86 138 0013 8000' }, '13800138000'],
    ['leader.mobile', { mobile: '１３８００１３８０００' }, '13800138000'],
    ['leader.email', { email: 'lin＠example.com' }, 'lin@example.com'],
  ])('%s is not filled, and its repair is', (key, leader, wanted) => {
    const profile = company(leader);
    expect(planned(profile, key).planned).toMatchObject({
      action: 'refused',
      fix: { value: wanted },
    });
    const taken = planned(profile, key, new Map([[`${key}#0`, wanted]]));
    expect(taken.planned).toMatchObject({ action: 'fill', texts: [wanted] });
    expect([...taken.replaced.values()]).toEqual(Object.values(leader));
  });

  test('is filled as it is for whoever says so', () => {
    const profile = company({ certificateNumber: '533 401 223' });
    const key = 'leader.certificateNumber';
    const taken = planned(profile, key, new Map([[`${key}#0`, '533 401 223']]));
    expect(taken.planned).toMatchObject({ action: 'fill', texts: ['533 401 223'] });
    expect(taken.replaced.size).toBe(0);
  });

  test('is said without a repair where none is certain', () => {
    const profile = company({ mobile: '1380013800' });
    const { planned: found } = planned(profile, 'leader.mobile');
    expect(found).toMatchObject({ action: 'refused' });
    expect(found).not.toHaveProperty('fix');
  });

  test('is none where a rule depends on more than the value, or only doubts', () => {
    const finding = { field: 'entity.name', index: 0, message: 'no', source: [] };
    expect([
      ...refusalsIn([
        { ...finding, rule: 'website-name', severity: 'error' },
        { ...finding, rule: 'mobile-number', severity: 'warning' },
      ]),
    ]).toEqual([]);
  });

  test('is filled with a word where it is wrong together with others', () => {
    const profile = profileSchema.parse({
      kind: 'organization',
      entity: {
        type: '企业',
        region: '浙江省/杭州市/西湖区',
        certificateAddress: '浙江省杭州市西湖区示例路1号',
        mailingAddress: '广东省深圳市南山区示例路2号',
      },
    });
    expect(planned(profile, 'entity.mailingAddress').planned).toEqual({
      action: 'fill',
      texts: ['广东省深圳市南山区示例路2号'],
      objection: expect.stringContaining('Zhejiang'),
    });
    const right = planned(profile, 'entity.certificateAddress').planned;
    expect(right).toMatchObject({ action: 'fill' });
    expect(right).not.toHaveProperty('objection');
  });

  test('stands in no profile of the demo', () => {
    for (const profile of demo.plain.profiles) {
      const { plans } = planFor(
        profileSchema.parse(profile),
        [
          {
            frame: 'top',
            system: null,
            fields: ['entity.certificateNumber', 'leader.mobile', 'leader.landline'].map((key) =>
              fieldState(key),
            ),
          },
        ],
        { activeWebsite: '', check },
      );
      expect(
        plans.flatMap(({ items }) => items.map(({ planned: { action } }) => action)),
      ).not.toContain('refused');
    }
  });
});

describe('a repair that is kept', () => {
  test('changes the property wherever it holds the same', () => {
    const profile = company({ mobile: '138 0013 8000' });
    const kept = withRepair(profile, 'leader.mobile', '138 0013 8000', '13800138000');
    expect(kept?.leader.mobile).toBe('13800138000');
    expect(kept?.administrators[0]?.mobile).toBe('13800138000');
    expect(kept?.leader.name).toBe('JOHN SMITH');
  });

  test('changes nothing where the value has gone', () => {
    expect(withRepair(company({ mobile: '1' }), 'leader.mobile', '2', '3')).toBeNull();
  });
});
