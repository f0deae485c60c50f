import { assert, constantFrom, date, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarName } from '@/lib/filings/calendar';
import { deadlinesOf, dueAt } from '@/lib/filings/deadlines';
import { startFiling } from '@/lib/filings/filing';
import { icpFooter, psbFooter } from '@/lib/filings/footer';
import { happened } from '@/lib/filings/happened';
import { nextStep } from '@/lib/filings/next-step';
import type { Filing } from '@/lib/filings/schema';
import { stageIds } from '@/lib/filings/stage';
import { STAGES, stageOf } from '@/lib/filings/stages';
import { SERVICES } from '@/lib/forms/service-kind';

const NOW = new Date('2026-11-27T02:00:00Z');
const filing = (known: Partial<Filing>): Filing => startFiling('Lake shop', NOW, known);

describe('the next step', () => {
  test('the SMS code comes before everything, an identity document in thirteen years never', () => {
    const known = { idValidUntil: '2039-12-04', domainValidUntil: '2027-01-10' };
    const next = nextStep(filing({ ...known, stage: 'sms-verification' }), NOW);
    expect(next.deadline?.id).toBe('sms-verification');
    expect(next.kind).toBe('act');
    for (const stage of stageIds)
      expect(
        nextStep(filing({ stage, idValidUntil: '2039-12-04' }), NOW).deadline?.id ?? '',
      ).not.toMatch(/^id-/);
  });

  test('while others act it says for what one waits, and until when', () => {
    expect(nextStep(filing({ stage: 'administration-review' }), NOW)).toMatchObject({
      kind: 'wait',
      deadline: { id: 'administration-review' },
    });
  });

  test('what runs out within days comes before the work of a stage, what is met does not', () => {
    const soon = filing({ stage: 'approved', instanceValidUntil: '2026-12-01' });
    expect(nextStep(soon, NOW).deadline?.id).toBe('instance-expiry');
    const met = { ...soon, done: ['instance-expiry/2026-12-01'] };
    expect(nextStep(met, NOW).deadline).toBeUndefined();
  });

  test('a closed filing has nothing to do until something runs out', () => {
    expect(nextStep(filing({ stage: 'closed' }), NOW).kind).toBe('none');
    expect(nextStep(filing({ stage: 'closed', domainValidUntil: '2027-01-10' }), NOW).kind).toBe(
      'act',
    );
  });

  test('in every stage of every service there is one, and its day is one of the filing’s', () => {
    assert(
      property(
        constantFrom(...stageIds),
        constantFrom(...SERVICES),
        date({ min: new Date('2026-12-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (stage, service, day) => {
          const one = filing({ stage, service, idValidUntil: day.toISOString().slice(0, 10) });
          const { what, deadline } = nextStep(one, NOW);
          expect(what).not.toBe('');
          if (deadline)
            expect(deadlinesOf(one).map((known) => dueAt(known).getTime())).toContain(
              dueAt(deadline).getTime(),
            );
        },
      ),
    );
  });
});

test('what happened is asked in a sentence of its own for each way on', () => {
  for (const stage of STAGES)
    for (const service of SERVICES) {
      const asked = stage.next.map((to) => happened(filing({ stage: stage.id, service }), to));
      expect(new Set(asked).size).toBe(asked.length);
      for (const words of asked) {
        expect(STAGES.map(({ id }) => stageOf(id, service).en)).not.toContain(words);
        if (service !== 'website') expect(words).not.toContain('website');
      }
    }
});

describe('the foot of the website', () => {
  test.each([
    ['浙ICP备2021000000号-1', '浙江省', '浙ICP备2021000000号-1'],
    // Guangdong shows the number of the entity.
    ['粤ICP备2021000000号-1', '广东省', '粤ICP备2021000000号'],
    ['浙icp备2021000000号-1 ', '浙江省', '浙ICP备2021000000号-1'],
  ])('%s in %s is shown as %s', (number, province, shown) => {
    expect(icpFooter(number, province)).toMatchObject({
      text: shown,
      html: `<a href="https://beian.miit.gov.cn" target="_blank" rel="noreferrer">${shown}</a>`,
    });
  });

  test('the number of the entity is told apart where the website’s is shown', () => {
    expect(icpFooter('浙ICP备2021000000号', '浙江省')?.note).toContain('suffix');
  });

  test('a PSB number leads to its record', () => {
    expect(psbFooter('京公网安备11000002000001号')?.html).toBe(
      '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11000002000001" target="_blank" rel="noreferrer">京公网安备 11000002000001号</a>',
    );
  });

  test('nothing that is no number becomes HTML', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const footer of [icpFooter(text, ''), psbFooter(text)])
          expect(footer?.text ?? '').not.toMatch(/[<>"&]/);
      }),
    );
    expect(icpFooter('<b>浙ICP备2021000000号-1</b>', '浙江省')).toBeUndefined();
  });
});

test.each([
  ['Lake shop', 'Lake shop.ics'],
  ['晴川 / qingchuan.example', '晴川 qingchuan.example.ics'],
  ['..\\hidden', 'hidden.ics'],
  ['///', 'filing.ics'],
])('the calendar of “%s” is called %s', (name, file) => {
  expect(calendarName({ name })).toBe(file);
});
