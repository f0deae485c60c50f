import { describe, expect, it, vi } from 'vitest';

import { captureOf } from '@/components/papers/capture/captured';
import type { FieldState } from '@/lib/autofill/types';
import { newProfile, type Profile } from '@/lib/profiles/schema';

import { COMPANY } from './people';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const field = (key: string, value: string, more: Partial<FieldState> = {}): FieldState => ({
  id: key,
  key,
  index: 0,
  labelText: key,
  control: 'text',
  value,
  held: [value],
  parts: 1,
  options: null,
  obstacle: null,
  certain: true,
  required: false,
  ...more,
});

const profile: Profile = newProfile('organization');

const found = (fields: FieldState[], of = profile) =>
  captureOf(fields, of).differences.map(({ slot, value }) => [slot.key, value]);

describe('what a page holds', () => {
  it('is held against the profile field by field', () => {
    const known = { ...profile, entity: { ...profile.entity, name: COMPANY.name } };
    const capture = captureOf(
      [field('entity.name', COMPANY.name), field('entity.certificateNumber', COMPANY.creditCode)],
      known,
    );
    expect(capture.same).toBe(1);
    expect(capture.differences.map(({ slot }) => slot.key)).toEqual(['entity.certificateNumber']);
    const saved = capture.differences.reduce(
      (whole, { slot, value }) => slot.write(whole, value),
      known,
    );
    expect(saved.entity).toMatchObject({
      name: COMPANY.name,
      certificateNumber: COMPANY.creditCode,
    });
  });

  it('is taken whole where a field holds several', () => {
    expect(
      found([
        field('website.domains', 'a.cn；b.cn', { list: ['a.cn', 'b.cn'] }),
        field('entity.region', '浙江省/杭州市/西湖区', { control: 'cascader' }),
        field('leader.certificateValidity', '2020-01-01/2030-01-01', { control: 'date-range' }),
        field('leader.instantMessage', '微信；li', { list: ['微信', 'li'] }),
      ]),
    ).toEqual([
      ['website.domains', ['a.cn', 'b.cn']],
      ['entity.region', ['浙江省/杭州市/西湖区']],
      ['leader.certificateValidity', ['2020-01-01', '2030-01-01']],
      ['leader.instantMessage', ['微信', 'li']],
    ]);
  });

  it('is taken from read-only text, too: the step that confirms', () => {
    expect(
      found([field('leader.name', '林晓峰', { control: 'read-only', obstacle: 'read-only' })]),
    ).toEqual([['leader.name', ['林晓峰']]]);
  });

  it.each([
    ['a password', field('filing.password', 'Secret123')],
    ['the code of a message', field('leader.mobileCode', '123456')],
    ['the code of a message, of SMS verification', field('sms.code', '123456')],
    ['a captcha', field('filing.captcha', 'k7q2')],
    ['what only the person may type', field('leader.name', '林晓峰', { obstacle: 'needs-person' })],
    ['an uncertain field', field('leader.name', '林晓峰', { certain: false })],
    ['an empty field', field('leader.name', ' ')],
    ['a masked number', field('leader.certificateNumber', '3301**********1234')],
    ['a masked mobile', field('leader.mobile', '138****8000')],
    ['a chosen file', field('documents.leaderIdFront', 'id.jpg', { control: 'upload' })],
  ])('leaves out %s', (_, state) => {
    expect(found([state])).toEqual([]);
  });

  it('says how much belongs to websites that the profile does not have', () => {
    const capture = captureOf([field('website.name', '晴川网', { index: 1 })], profile);
    expect(capture.ofFurtherWebsites).toBe(1);
    expect(capture.differences).toEqual([]);
  });
});

describe('what the page of an App holds', () => {
  const page = [
    field('app.name', '晴川看板'),
    field('app.platforms', '安卓；苹果', { list: ['安卓', '苹果'], control: 'checkbox-group' }),
    field('app.packageName', 'cn.example.board', { platform: '安卓', index: 0 }),
    field('app.publicKey', 'a1b2c3', { platform: '安卓', index: 0 }),
    field('app.fingerprint', 'AA:BB:CC', { platform: '安卓', index: 0 }),
    field('app.bundleId', 'cn.example.board.ios', { platform: '苹果', index: 1 }),
    field('app.publicKey', 'd4e5f6', { platform: '苹果', index: 1 }),
    field('app.fingerprint', 'DD:EE:FF', { platform: '苹果', index: 1 }),
  ];
  const saved = (of: Profile) =>
    captureOf(page, of).differences.reduce((whole, { slot, value }) => slot.write(whole, value), of)
      .websites[0];

  it.each([['' as const], ['APP' as const]])(
    'is saved by platform, whatever the order on the page, into a profile whose service is “%s”',
    (serviceKind) => {
      const [first, ...others] = profile.websites;
      if (!first) throw new Error('A new profile has one website.');
      const website = saved({ ...profile, websites: [{ ...first, serviceKind }, ...others] });
      expect(website).toMatchObject({
        serviceKind: 'APP',
        name: '晴川看板',
        app: {
          platforms: ['安卓', '苹果'],
          android: { name: 'cn.example.board', publicKey: 'a1b2c3', fingerprint: 'AA:BB:CC' },
          apple: { name: 'cn.example.board.ios', publicKey: 'd4e5f6', fingerprint: 'DD:EE:FF' },
        },
      });
    },
  );

  it('is left out where the page does not say for which platform it asks', () => {
    expect(found([field('app.publicKey', 'a1b2c3', { index: 0 })])).toEqual([]);
  });
});
