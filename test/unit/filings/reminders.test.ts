import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarOf } from '@/lib/filings/calendar';
import { chinaTime, dayInChina } from '@/lib/filings/days';
import { startFiling } from '@/lib/filings/filing';
import { deadlineKey, deadlinesOf } from '@/lib/filings/deadlines';
import { remindersOf } from '@/lib/filings/reminders';
import {
  dueReminders,
  EMPTY_SCHEDULE,
  markShown,
  nextReminderAt,
  type Schedule,
  withFiling,
} from '@/lib/filings/schedule';
import type { Filing, TrackedFiling } from '@/lib/filings/schema';
import { stageIds } from '@/lib/filings/stage';

const at = (clock: string) => new Date(`${clock}+08:00`);
const tracked = (
  stage: Filing['stage'],
  clock: string,
  known: Partial<Filing> = {},
): TrackedFiling => ({
  id: '8b1f6c1e-0000-4000-8000-000000000001',
  value: startFiling('Shop', at(clock), { ...known, stage }),
});

describe('reminders', () => {
  const sms = tracked('sms-verification', '2026-11-22T10:00:00');

  test('of the SMS check come at once, after twelve hours and two hours before the end', () => {
    expect(remindersOf(sms).map((reminder) => reminder.at)).toEqual([
      at('2026-11-22T10:00:00'),
      at('2026-11-22T22:00:00'),
      at('2026-11-23T08:00:00'),
    ]);
    expect(remindersOf(sms)[0]).toMatchObject({ due: at('2026-11-23T10:00:00').toISOString() });
  });

  test('of a day come at nine in the morning in China', () => {
    const approved = tracked('approved', '2026-11-22T10:00:00');
    expect(remindersOf(approved).map((reminder) => reminder.at)).toEqual([
      at('2026-12-02T09:00:00'),
      at('2026-12-15T09:00:00'),
      at('2026-12-21T09:00:00'),
    ]);
  });

  test('of an answer come the morning after it should have come', () => {
    const review = tracked('preliminary-review', '2026-11-20T10:00:00');
    expect(remindersOf(review)).toMatchObject([
      { at: at('2026-11-24T09:00:00'), due: '2026-11-23', late: true },
    ]);
  });

  test('name nobody: they are kept where anyone at the computer can read them', () => {
    const filing = tracked('approved', '2026-11-22T10:00:00', {
      name: 'Secret shop',
      domain: 'secret.example',
      orderNumber: 'secret-1',
      note: 'secret',
      province: '浙江省',
    });
    const stored = JSON.stringify(scheduleOf(filing));
    expect(stored).not.toMatch(/secret|浙江/i);
    expect(stored).toContain('psb-filing');
  });

  test('of what is done do not come', () => {
    const done = deadlinesOf(sms.value).map(deadlineKey);
    expect(remindersOf({ ...sms, value: { ...sms.value, done } })).toEqual([]);
  });
});

function scheduleOf(...filings: TrackedFiling[]): Schedule {
  return filings.reduce(
    (schedule, filing) => withFiling(schedule, filing.id, remindersOf(filing)),
    EMPTY_SCHEDULE,
  );
}

const time = (clock: string) => at(clock).getTime();

describe('the schedule', () => {
  const sms = tracked('sms-verification', '2026-11-22T10:00:00');
  const approved = { ...tracked('approved', '2026-11-22T10:00:00'), id: 'another' };

  test('shows each once, and after a long pause only the last', () => {
    const schedule = scheduleOf(sms);
    expect(dueReminders(schedule, time('2026-11-22T09:59:00'))).toEqual([]);
    const missed = dueReminders(schedule, time('2026-11-23T09:00:00'));
    expect(missed).toMatchObject([{ at: time('2026-11-23T08:00:00') }]);
    expect(dueReminders(markShown(schedule, missed), time('2026-11-23T09:30:00'))).toEqual([]);
  });

  test('gives the time of the next alarm', () => {
    const schedule = scheduleOf(approved, sms);
    expect(nextReminderAt(schedule, time('2026-11-22T11:00:00'))).toBe(time('2026-11-22T22:00:00'));
    expect(nextReminderAt(schedule, time('2026-11-23T08:00:00'))).toBe(time('2026-12-02T09:00:00'));
    expect(nextReminderAt(scheduleOf(sms), time('2026-11-23T08:00:00'))).toBeUndefined();
    expect(nextReminderAt(EMPTY_SCHEDULE, 0)).toBeUndefined();
  });

  test('replaces the reminders of one filing and leaves those of others', () => {
    const both = scheduleOf(approved, sms);
    const shown = markShown(both, dueReminders(both, time('2026-11-22T10:00:00')));
    expect(shown.shown).toHaveLength(1);
    const gone = withFiling(shown, sms.id, []);
    expect(gone).toEqual({ reminders: scheduleOf(approved).reminders, shown: [] });
    expect(withFiling(shown, sms.id, remindersOf(sms)).shown).toEqual(shown.shown);
  });

  test('stepping from alarm to alarm shows each reminder in its turn and then ends', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map(dayInChina);
    const known = fc.record({ domainValidUntil: day, instanceValidUntil: day, idValidUntil: day });
    fc.assert(
      fc.property(fc.constantFrom(...stageIds), day, known, (stage, since, known) => {
        const value = startFiling('Shop', chinaTime(since), { ...known, stage });
        let schedule = scheduleOf({ id: 'a', value });
        let now = Date.parse('2020-01-01');
        const shown: string[] = [];
        for (let next = nextReminderAt(schedule, now); next; next = nextReminderAt(schedule, now)) {
          expect(next > now).toBe(true);
          now = next;
          const due = dueReminders(schedule, now);
          shown.push(...due.map(({ id }) => id));
          schedule = markShown(schedule, due);
        }
        expect(shown.toSorted()).toEqual(schedule.reminders.map(({ id }) => id).toSorted());
      }),
    );
  });
});

const lines = (text: string) => text.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');

const uids = (value: TrackedFiling) =>
  lines(calendarOf([value], at('2026-11-22T11:00:00'))).filter((line) => line.startsWith('UID:'));

describe('the calendar', () => {
  const filing = tracked('sms-verification', '2026-11-22T10:00:00', {
    instanceValidUntil: '2027-03-01',
  });

  test('has days as days, hours as hours in UTC, an alarm each', () => {
    const file = lines(calendarOf([filing], at('2026-11-22T11:00:00')));
    expect(file).toContain('DTSTART:20261123T020000Z');
    expect(file).toContain('DTSTART;VALUE=DATE:20270301');
    expect(file.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(file.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2);
    expect(file.filter((line) => line.startsWith('SUMMARY:Shop'))).toHaveLength(2);
  });

  test('escapes what the name of a filing may contain', () => {
    const name = '商店; 第一, \\ "one"';
    const file = calendarOf(
      [{ ...filing, value: { ...filing.value, name } }],
      at('2026-11-22T11:00:00'),
    );
    const summary = lines(file).find((line) => line.startsWith('SUMMARY:'));
    expect(summary).toContain('SUMMARY:商店\\; 第一\\, \\\\ "one": ');
  });

  test('keeps the identity of a deadline whose day moves', () => {
    const moved = { ...filing, value: { ...filing.value, instanceValidUntil: '2028-03-01' } };
    expect(uids(moved)).toEqual(uids(filing));
    expect(new Set(uids(filing)).size).toBe(deadlinesOf(filing.value).length);
  });

  test('is a calendar without events when nothing is to be done', () => {
    const file = lines(
      calendarOf([tracked('closed', '2026-11-22T10:00:00')], at('2026-11-22T11:00:00')),
    );
    expect(file[0]).toBe('BEGIN:VCALENDAR');
    expect(file.filter((line) => line === 'BEGIN:VEVENT')).toEqual([]);
  });
});
