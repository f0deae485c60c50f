import { describe, expect, test } from 'vitest';

import { requestOf } from '@/lib/autofill/plan/fill-request';
import { planFill } from '@/lib/autofill/plan/plan';
import type { FieldState } from '@/lib/autofill/types';
import type { FieldValue } from '@/lib/forms/values';

import { fieldState, fieldValue } from './field-states';

const plannedFor = (state: FieldState, value: FieldValue, overwrite = false) =>
  planFill([value], { frame: 'top', fields: [state] }, { overwrite }).items[0]?.planned;

test('an empty box gets the profile’s text', () => {
  const planned = plannedFor(
    fieldState('entity.name'),
    fieldValue('entity.name', '杭州晴川信息技术有限公司'),
  );
  expect(planned).toEqual({ action: 'fill', texts: ['杭州晴川信息技术有限公司'] });
});

test('what the person typed is kept, and replaced when they ask for it', () => {
  const state = fieldState('entity.name', { value: '晴川' });
  const value = fieldValue('entity.name', '杭州晴川信息技术有限公司');
  expect(plannedFor(state, value)).toEqual({
    action: 'keep-yours',
    yours: '晴川',
    ours: '杭州晴川信息技术有限公司',
  });
  expect(plannedFor(state, value, true)).toMatchObject({ action: 'fill' });
});

test('what is already right is left alone', () => {
  const state = fieldState('entity.name', { value: '晴川' });
  expect(plannedFor(state, fieldValue('entity.name', '晴川'))).toEqual({ action: 'already-right' });
});

const option = (options: string[]) =>
  fieldState('leader.certificateType', { control: 'select', options });

const domains = (list: string[]) =>
  fieldState('website.domains', { parts: 2, value: list.join('；'), list });

test('rows that the person added are filled after those that are right, not over others', () => {
  const value = fieldValue('website.domains', 'a.example', ['a.example', 'b.example']);
  expect(plannedFor(domains(['a.example']), value)).toEqual({
    action: 'fill',
    texts: ['a.example', 'b.example'],
  });
  expect(plannedFor(domains(['mine.example']), value)).toMatchObject({ action: 'keep-yours' });
});

test('a domain that the page shows beside the boxes takes none of them', () => {
  const value = fieldValue('website.domains', 'a.example', ['a.example', 'b.example']);
  const beside = fieldState('website.domains', { beside: ['a.example'] });
  expect(plannedFor(beside, value)).toEqual({ action: 'fill', texts: ['b.example'] });
  const one = fieldValue('website.domains', 'a.example');
  expect(plannedFor(beside, one)).toEqual({ action: 'already-right' });
});

test('who has more domains than the page has boxes is told which button of the page makes room', () => {
  const value = fieldValue('website.domains', 'a.example', ['a.example', 'b.example']);
  const name = '继续增加域名 (“Add another domain”)';
  const addsBox = { name, mayPress: false };
  const reason = `Press ${name} on the page for each that is missing, then fill again.`;
  const shown = { control: 'read-only', obstacle: 'read-only', value: 'a.example' } as const;
  expect(plannedFor(fieldState('website.domains', { addsBox, ...shown }), value)).toMatchObject({
    action: 'cannot',
    reason,
  });
  expect(plannedFor(fieldState('website.domains', { addsBox }), value)).toMatchObject({
    action: 'cannot',
    reason: `The page has one box and the profile has 2 values. ${reason}`,
  });
});

describe('choices are made in the page’s own words', () => {
  test.each([
    ['the same words', '居民身份证', ['请选择', '居民身份证', '护照'], '居民身份证'],
    ['with spaces', '居民身份证', ['护照', ' 居民身份证 '], ' 居民身份证 '],
    ['another wording', '居民身份证', ['身份证', '护照'], '身份证'],
  ])('%s', (_case, wanted, options, text) => {
    expect(plannedFor(option(options), fieldValue('leader.certificateType', wanted))).toMatchObject(
      {
        action: 'fill',
        texts: [text],
      },
    );
  });

  test('the other wording is explained', () => {
    expect(
      plannedFor(option(['身份证', '护照']), fieldValue('leader.certificateType', '居民身份证')),
    ).toMatchObject({ conversion: '“居民身份证” is called “身份证” on this page.' });
  });

  test('what is not offered is not guessed', () => {
    expect(
      plannedFor(option(['居民身份证']), fieldValue('leader.certificateType', '护照')),
    ).toEqual({
      action: 'cannot',
      reason: 'The page does not offer “护照”. It offers “居民身份证”.',
      copy: '护照',
    });
  });

  test('a held choice in other words is already right', () => {
    const state = fieldState('leader.certificateType', {
      control: 'select',
      value: '身份证',
      options: ['身份证', '护照'],
    });
    expect(plannedFor(state, fieldValue('leader.certificateType', '居民身份证'))).toEqual({
      action: 'already-right',
    });
  });
});

describe('conversions', () => {
  test.each([
    ['0571-88888888', '086-0571-88888888'],
    ['+86 10 12345678', '086-010-12345678'],
    ['086-0535-1234567', '086-0535-1234567'],
    ['01012345678', '086-010-12345678'],
    ['0571-88888888-801', '086-0571-88888888-801'],
    ['138 0000 1111', '13800001111'],
    ['+86-13800001111', '13800001111'],
    ['12345678', '12345678'],
    ['0010-12345678', '0010-12345678'],
  ])('landline %s is written as %s', (given, written) => {
    expect(
      plannedFor(fieldState('leader.landline'), fieldValue('leader.landline', given)),
    ).toMatchObject({ action: 'fill', texts: [written] });
  });

  test('a landline in two boxes is taken apart', () => {
    const state = fieldState('leader.landline', { parts: 2 });
    expect(plannedFor(state, fieldValue('leader.landline', '086-0571-88888888'))).toMatchObject({
      texts: ['0571', '88888888'],
    });
  });

  test.each([
    ['linked lists', 'native-select', 3, '浙江省/杭州市/西湖区', ['浙江省', '杭州市', '西湖区']],
    ['a municipality', 'cascader', 1, '北京市/朝阳区', ['北京市', '市辖区', '朝阳区']],
    ['one line', 'text', 1, '北京市/市辖区/朝阳区', ['北京市朝阳区']],
  ] as const)('a region for %s', (_case, control, parts, path, texts) => {
    expect(
      plannedFor(
        fieldState('entity.region', { control, parts }),
        fieldValue('entity.region', path),
      ),
    ).toMatchObject({ action: 'fill', texts });
  });

  test('the region that the page puts before the address is left out', () => {
    const state = fieldState('entity.mailingAddress', { prefix: '浙江省杭州市西湖区' });
    expect(
      plannedFor(state, fieldValue('entity.mailingAddress', '浙江省杭州市西湖区文三路90号')),
    ).toMatchObject({ action: 'fill', texts: ['文三路90号'] });
  });

  test('a document without end does not go into a range', () => {
    const state = fieldState('leader.certificateValidity', { control: 'date-range' });
    const value = fieldValue('leader.certificateValidity', '', ['2015-03-01', '长期']);
    expect(plannedFor(state, value)).toMatchObject({ action: 'cannot' });
  });

  const LONG = fieldValue('leader.certificateValidity', '', ['2015-03-01', '长期']);

  test.each([
    ['a range', { control: 'date-range' }, { action: 'fill', texts: ['2015-03-01'] }],
    ['two boxes', { control: 'text', parts: 2 }, { action: 'fill', texts: ['2015-03-01'] }],
    ['the end alone', { control: 'date' }, { action: 'cannot' }],
  ] as const)('beside a long-term switch, %s', (_case, change, planned) => {
    const fields = [
      fieldState('leader.certificateLongTerm', { control: 'checkbox', value: '否' }),
      fieldState('leader.certificateValidity', change),
    ];
    const values = [fieldValue('leader.certificateLongTerm', '是'), LONG];
    const plan = planFill(values, { frame: 'top', fields });
    expect(plan.items.map((item) => item.planned)).toMatchObject([
      { action: 'fill', texts: ['是'] },
      planned,
    ]);
  });

  test.each([
    ['one date', 'psb.openDate', 3, ['2031-04-09'], ['2031', '4', '9']],
    [
      'two dates',
      'leader.certificateValidity',
      6,
      ['2015-03-01', '2035-03-01'],
      ['2015', '3', '1', '2035', '3', '1'],
    ],
    ['the end', 'leader.certificateValidity', 3, ['2015-03-01', '2035-03-01'], ['2035', '3', '1']],
  ] as const)('%s in lists of years, months and days', (_case, key, parts, dates, texts) => {
    const state = fieldState(key, { control: 'native-select', parts });
    const value = fieldValue(key, dates.join('/'), [...dates]);
    expect(plannedFor(state, value)).toMatchObject({ action: 'fill', texts });
    const held = texts.map((text) => text.padStart(2, '0'));
    expect(plannedFor({ ...state, value: held.join('；'), list: held }, value)).toEqual({
      action: 'already-right',
    });
  });

  test('several domains for one box are not squeezed together', () => {
    expect(
      plannedFor(
        fieldState('website.domains'),
        fieldValue('website.domains', 'a.example', ['a.example', 'b.example']),
      ),
    ).toMatchObject({ action: 'cannot', copy: 'a.example\nb.example' });
  });
});

describe('is never filled', () => {
  test.each([
    'filing.captcha',
    'lookup.captcha',
    'sms.code',
    'sms.puzzle',
    'leader.mobileCode',
    'admin.mobileCode',
    'filing.password',
    'documents.liveness',
    'agreement.accept',
  ])('%s', (key) => {
    expect(plannedFor(fieldState(key), fieldValue(key, 'x'), true)).toMatchObject({
      action: 'needs-you',
    });
  });

  test.each(['hidden', 'off-screen', 'covered', 'zero-size', 'read-only', 'disabled'] as const)(
    'a %s control',
    (obstacle) => {
      expect(
        plannedFor(
          fieldState('entity.name', { obstacle }),
          fieldValue('entity.name', '晴川'),
          true,
        ),
      ).toMatchObject({ action: 'cannot', copy: '晴川' });
    },
  );

  test('a password-like control, whatever its label', () => {
    expect(
      plannedFor(
        fieldState('entity.name', { obstacle: 'needs-person' }),
        fieldValue('entity.name', '晴川'),
      ),
    ).toMatchObject({ action: 'needs-you' });
  });

  test('a field that may be another one', () => {
    expect(
      plannedFor(fieldState('entity.name', { certain: false }), fieldValue('entity.name', '晴川')),
    ).toMatchObject({ action: 'cannot' });
  });
});

describe('what depends on a choice', () => {
  const type = fieldState('leader.certificateType', { control: 'select', options: ['居民身份证'] });
  const number = fieldState('leader.certificateNumber', { obstacle: 'disabled' });
  const values = [
    fieldValue('leader.certificateNumber', '330106198803121527'),
    fieldValue('leader.certificateType', '居民身份证'),
  ];

  test('is planned although it is still locked, and comes after it', () => {
    const plan = planFill(values, { frame: 'top', fields: [number, type] });
    expect(plan.items.map((item) => item.planned.action)).toEqual(['fill', 'fill']);
    expect(plan.items[0]?.after).toEqual(['leader.certificateType']);
    expect(requestOf(plan).items.map((item) => item.key)).toEqual([
      'leader.certificateType',
      'leader.certificateNumber',
    ]);
  });

  test('is not when the choice itself cannot be made', () => {
    const plan = planFill(values, {
      frame: 'top',
      fields: [number, { ...type, options: ['护照'] }],
    });
    expect(plan.items.map((item) => item.planned.action)).toEqual(['cannot', 'cannot']);
  });
});

test('the id tells plans apart and stays for the same one', () => {
  const fields = [fieldState('entity.name')];
  const plan = (name: string) =>
    planFill([fieldValue('entity.name', name)], { frame: 'top', fields }).id;
  expect(plan('晴川')).toBe(plan('晴川'));
  expect(plan('晴川')).not.toBe(plan('望川'));
});

test('what the page does not ask is listed', () => {
  const plan = planFill([fieldValue('entity.name', '晴川')], { frame: 'top', fields: [] });
  expect(plan.notOnPage).toEqual(['entity.name']);
});

const shownForReading = (key: string, value: string): FieldState =>
  fieldState(key, { control: 'read-only', obstacle: 'read-only', value, held: [value] });

const plannedForShown = (key: string, onPage: string, ours: string) =>
  plannedFor(shownForReading(key, onPage), fieldValue(key, ours));

describe('what the page shows for reading only', () => {
  test.each([
    ['entity.certificateNumber', '91330199MA0ABC121A', '91330199MA0ABC121A'],
    ['entity.region', '浙江省杭州市西湖区', '浙江省/杭州市/西湖区'],
    ['entity.type', '企业', '企业'],
  ])('is already right when it is the same: %s', (key, onPage, ours) => {
    expect(plannedForShown(key, onPage, ours)).toEqual({ action: 'already-right' });
  });

  test('may be another’s order when it differs', () => {
    expect(
      plannedForShown('entity.certificateNumber', '91330106MA2H0QX91L', '91330199MA0ABC121A'),
    ).toMatchObject({
      action: 'cannot',
      otherOrder: { shown: '91330106MA2H0QX91L', ours: '91330199MA0ABC121A' },
      reason: expect.stringContaining('91330106MA2H0QX91L') as string,
    });
  });

  test.each([[[]], [['请选择']], [['点击选择']]])(
    'is a list of an unknown kind when it holds %j, to be chosen from by hand',
    (held) => {
      const field = { ...shownForReading('entity.type', ''), control: 'text' as const, held };
      expect(plannedFor(field, fieldValue('entity.type', '企业'))).toEqual({
        action: 'cannot',
        copy: '企业',
        reason: expect.stringContaining('choose “企业” there yourself') as string,
      });
    },
  );

  test('says nothing of an order where it differs in something else', () => {
    expect(plannedForShown('leader.email', 'a@b.example', 'c@d.example')).not.toHaveProperty(
      'otherOrder',
    );
  });
});
