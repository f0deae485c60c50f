import { afterEach, describe, expect, test, vi } from 'vitest';

import { chinaTime, dayInChina, monthsBefore } from '@/lib/filings/days';
import { deadlinesOf, dueAt } from '@/lib/filings/deadlines';
import { enteredAt, moveTo, startFiling, takeBack } from '@/lib/filings/filing';
import { filingSchema, type Filing } from '@/lib/filings/schema';
import { sourceOf } from '@/lib/forms/sources';
import { addDays, addWorkingDays, HOLIDAYS_KNOWN } from '@/lib/working-days';

const at = (clock: string) => new Date(`${clock}+08:00`);
const filing = (stage: Filing['stage'], clock: string, known: Partial<Filing> = {}) =>
  startFiling('Shop', at(clock), { ...known, stage });
const dues = (value: Filing) =>
  Object.fromEntries(deadlinesOf(value).map(({ id, due }) => [id, due]));

describe('days in China', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
  ])('%s is %s', (instant, day) => {
    expect(dayInChina(new Date(instant))).toBe(day);
  });

  test('an hour of a day is an instant', () => {
    expect(chinaTime('2026-11-22', 9).toISOString()).toBe('2026-11-22T01:00:00.000Z');
    expect(chinaTime('2026-11-22', 24)).toEqual(chinaTime('2026-11-23'));
  });

  test.each([
    ['2026-09-30', 1, '2026-10-08', true],
    ['2026-10-09', 1, '2026-10-10', true],
    ['2026-02-13', 1, '2026-02-14', true],
    ['2026-02-14', 1, '2026-02-24', true],
    ['2026-11-20', 1, '2026-11-23', true],
    ['2026-11-23', 20, '2026-12-21', true],
    ['2026-12-30', 2, '2027-01-01', false],
    ['2003-06-06', 1, '2003-06-09', false],
  ])('%s and %i working days are %s', (day, working, expected, holidaysKnown) => {
    expect(addWorkingDays(day, working)).toEqual({ day: expected, holidaysKnown });
  });

  test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Auckland'])(
    'working days are the same for a reader in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.resetModules();
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const days = await import('@/lib/filings/days');
      const { addWorkingDays } = await import('@/lib/working-days');
      expect(addWorkingDays('2026-09-30', 1).day).toBe('2026-10-08');
      expect(addWorkingDays('2026-10-09', 1).day).toBe('2026-10-10');
      expect(days.monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
    },
  );

  test.each([
    ['2026-05-31', 3, '2026-02-28'],
    ['2026-01-15', 3, '2025-10-15'],
    ['2024-05-31', 3, '2024-02-29'],
  ])('%s, %i months before, is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  test('holidays are known from 2004 to 2026', () => {
    expect(HOLIDAYS_KNOWN).toEqual({ from: 2004, to: 2026 });
  });

  test('days run over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('deadlines', () => {
  test('the SMS code is entered within 24 hours, also where the founding documents gave 48', () => {
    const value = filing('sms-verification', '2026-11-22T10:00:00', { province: '海南省' });
    const [deadline] = deadlinesOf(value);
    expect(deadline?.due).toBe(at('2026-11-23T10:00:00').toISOString());
    expect(deadline?.note).toContain('48 hours in this province');
    const elsewhere = filing('sms-verification', '2026-11-22T10:00:00', { province: '浙江省' });
    expect(deadlinesOf(elsewhere)[0]?.note).not.toContain('48');
  });

  test('the provider and the administration answer within working days', () => {
    expect(dues(filing('preliminary-review', '2026-09-30T10:00:00'))).toEqual({
      'preliminary-review': '2026-10-08',
    });
    expect(dues(filing('submission', '2026-11-20T23:30:00'))).toEqual({ submission: '2026-11-23' });
    const review = deadlinesOf(filing('administration-review', '2026-11-23T10:00:00'));
    expect(review).toMatchObject([{ earliest: '2026-11-24', due: '2026-12-21', kind: 'expect' }]);
  });

  test('days beyond the known holidays are said to be uncertain', () => {
    const [review] = deadlinesOf(filing('administration-review', '2026-12-20T10:00:00'));
    expect(review?.due).toBe('2027-01-15');
    expect(review?.note).toContain('from 2004 to 2026 only');
  });

  test('the domain data are waited for while preparing', () => {
    const value = filing('prepare', '2026-11-01T10:00:00', { domainVerifiedOn: '2026-11-20' });
    expect(deadlinesOf(value)).toMatchObject([
      { id: 'domain-data', earliest: '2026-11-25', due: '2026-11-27' },
    ]);
  });

  test('the PSB filing counts from the earlier of approval and opening', () => {
    const approved = filing('approved', '2026-11-22T10:00:00');
    expect(dues(approved)).toEqual({ 'psb-filing': '2026-12-22' });
    expect(dues({ ...approved, siteOpenedOn: '2026-11-25' })).toEqual({
      'psb-filing': '2026-12-22',
    });
    expect(dues({ ...approved, siteOpenedOn: '2026-11-20' })).toEqual({
      'psb-filing': '2026-12-20',
    });
    const shown = moveTo(approved, 'show-number', at('2026-11-24T10:00:00'));
    expect(dues(shown)).toEqual({ 'psb-filing': '2026-12-22' });
    expect(dues({ ...shown, psbApprovedOn: '2026-12-01' })).toEqual({ 'psb-number': '2026-12-31' });
    expect(dues(moveTo(shown, 'closed', at('2026-12-24T10:00:00')))).toEqual({});
  });

  test('domain, document and instance run out; before the approval they must last longer', () => {
    const known = {
      province: '浙江省',
      domainValidUntil: '2027-06-30',
      idValidUntil: '2027-05-31',
      instanceValidUntil: '2027-03-01',
    };
    expect(dues(filing('upload', '2026-11-22T10:00:00', known))).toEqual({
      'id-too-short': '2027-02-27',
      'instance-expiry': '2027-03-01',
      'domain-too-short': '2027-03-31',
      'id-expiry': '2027-05-31',
      'domain-expiry': '2027-06-30',
    });
    expect(dues(filing('rejected', '2026-11-22T10:00:00', known))).toHaveProperty(
      'domain-too-short',
    );
    const shanghai = filing('upload', '2026-11-22T10:00:00', { ...known, province: '上海市' });
    expect(dues(shanghai)['domain-too-short']).toBe('2026-12-31');
    expect(dues(filing('closed', '2026-11-22T10:00:00', known))).toEqual({
      'instance-expiry': '2027-03-01',
      'id-expiry': '2027-05-31',
      'domain-expiry': '2027-06-30',
    });
  });

  test('a document without an end has no deadline', () => {
    expect(deadlinesOf(filing('upload', '2026-11-22T10:00:00', { idValidUntil: '长期' }))).toEqual(
      [],
    );
  });

  test('the commitment letter of Guangdong is valid for 60 working days, and of Guangdong only', () => {
    const known = { province: '广东省', letterSignedOn: '2026-06-01' };
    expect(dues(filing('upload', '2026-06-02T10:00:00', known))).toEqual({
      'commitment-letter': '2026-08-25',
    });
    expect(dues(filing('upload', '2026-06-02T10:00:00', { ...known, province: '浙江省' }))).toEqual(
      {},
    );
  });

  test('name known sources, and stand in the order in which they come', () => {
    const known = {
      province: '广东省',
      letterSignedOn: '2026-06-01',
      domainValidUntil: '2027-06-30',
    };
    const deadlines = deadlinesOf(
      filing('sms-verification', '2026-06-02T10:00:00', {
        ...known,
        instanceValidUntil: '2026-06-02',
      }),
    );
    for (const { source } of deadlines) expect(source.filter((id) => !sourceOf(id))).toEqual([]);
    const times = deadlines.map((deadline) => dueAt(deadline).getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(deadlines[0]?.id).toBe('instance-expiry');
  });
});

describe('a filing', () => {
  test('remembers when it entered each stage and takes back a mistake', () => {
    const first = startFiling('Shop', at('2026-11-22T10:00:00'));
    const second = moveTo(first, 'verify-type', at('2026-11-23T10:00:00'));
    expect(second.history.map(({ stage }) => stage)).toEqual(['prepare', 'verify-type']);
    expect(enteredAt(second, 'prepare')).toEqual(at('2026-11-22T10:00:00'));
    expect(enteredAt(second, 'approved')).toBeUndefined();
    expect(moveTo(second, 'verify-type', at('2026-11-24T10:00:00'))).toBe(second);
    expect(takeBack(second)).toEqual(first);
    expect(takeBack(first)).toBe(first);
  });

  test('counts from the last time it entered a stage', () => {
    let value = filing('sms-verification', '2026-11-20T10:00:00');
    value = moveTo(value, 'sms-failed', at('2026-11-21T11:00:00'));
    value = moveTo(value, 'sms-verification', at('2026-11-25T10:00:00'));
    expect(dues(value)['sms-verification']).toBe(at('2026-11-26T10:00:00').toISOString());
  });

  test.each([
    [{ name: ' ' }],
    [{ stage: 'elsewhere' }],
    [{ history: [] }],
    [{ domainValidUntil: '2027-02-30' }],
    [{ idValidUntil: 'soon' }],
  ])('is refused with %j', (change) => {
    const value = startFiling('Shop', at('2026-11-22T10:00:00'));
    expect(filingSchema.safeParse({ ...value, ...change }).success).toBe(false);
    expect(filingSchema.parse(value)).toEqual(value);
  });
});

describe('what a notice or a change sets', () => {
  test('the day of a notice that the domain is served elsewhere', () => {
    const value = filing('closed', '2026-11-20T10:00', { accessNoticeUntil: '2026-12-05' });
    expect(dues(value)).toMatchObject({ 'access-notice': '2026-12-05' });
  });

  test('a change of what has been filed, within ten working days', () => {
    const value = filing('closed', '2026-11-20T10:00', { dataChangedOn: '2026-11-20' });
    expect(dues(value)).toMatchObject({ 'report-change': '2026-12-04' });
  });

  test('the PSB filing of an App, with what the guides leave open', () => {
    const value = filing('approved', '2026-11-20T10:00', { service: 'app' });
    const [psb] = deadlinesOf(value);
    expect(psb?.title).toBe('Make the PSB filing (公安备案) of the App');
    expect(psb?.note).toContain('no other day was found for an App');
  });
});
